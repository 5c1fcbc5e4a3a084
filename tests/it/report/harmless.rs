//! What a file holds that leaves: well-formed markup of known elements that leads where it may and asks for
//! nothing, and Markdown of words.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use super::{html, sample, whole};

/// The file as XML, which is stricter than HTML: every element that is opened is closed in its turn. What HTML
/// leaves open is closed first.
pub(super) fn as_xml(html: &str) -> String {
    let body = html.strip_prefix("<!DOCTYPE html>").unwrap();
    let mut parts = body.split("<meta ");
    let mut xml = parts.next().unwrap().to_owned();
    for part in parts {
        let (attributes, rest) = part.split_once('>').unwrap();
        xml.extend(["<meta ", attributes, "/>", rest]);
    }
    xml
}

/// What an element may be; none of them runs or fetches anything.
const KNOWN: [&str; 45] = [
    "b",
    "i",
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "nav",
    "section",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "a",
    "bdi",
    "svg",
    "desc",
    "g",
    "path",
    "rect",
    "circle",
    "text",
    "tspan",
    "polygon",
];

/// Looks at everything in a file: it is well formed, holds what is known, leads where it may and asks for nothing.
pub(super) fn is_harmless(html: &str) {
    let xml = as_xml(html);
    let file = Document::parse(&xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let mut ids = BTreeSet::new();
    let mut level = 0;
    for node in file.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let is_known = KNOWN.contains(&name) || ["line", "polyline"].contains(&name);
        assert!(is_known, "{name}: {html}");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.starts_with("on") && name != "src" && name != "style",
                "{name}: {value}"
            );
            if name == "href" {
                let leads = ["#", "http://", "https://", "mailto:"];
                let value = value.to_ascii_lowercase();
                assert!(
                    leads.iter().any(|begin| value.starts_with(begin)),
                    "{value}"
                );
            }
            if name == "id" {
                assert!(ids.insert(value.to_owned()), "{value} stands twice");
            }
        }
        if let Some(heading) = name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok()) {
            assert!(
                heading <= level + 1,
                "a heading of level {heading} below {level}"
            );
            level = heading;
        }
    }
    let names = file.descendants().filter_map(|node| {
        let names = ["aria-labelledby", "aria-describedby"];
        names.into_iter().find_map(|name| node.attribute(name))
    });
    for id in names {
        assert!(ids.contains(id), "{id} names nothing");
    }
    let style = element(&file, "style").text().unwrap();
    for asks in ["url(", "@import", "http", "</"] {
        assert!(!style.contains(asks), "{asks}");
    }
}

pub(super) fn element<'a>(file: &'a Document<'a>, name: &str) -> Node<'a, 'a> {
    file.descendants()
        .find(|node| node.has_tag_name(name))
        .unwrap()
}

/// Whether a Markdown text has no link, no picture, no code and no HTML.
pub(super) fn has_only_words(node: &markdown::mdast::Node) -> bool {
    use markdown::mdast::Node;
    let is_more = matches!(
        node,
        Node::Link(_)
            | Node::Image(_)
            | Node::Html(_)
            | Node::Code(_)
            | Node::InlineCode(_)
            | Node::LinkReference(_)
            | Node::ImageReference(_)
            | Node::Definition(_)
            | Node::FootnoteReference(_)
            | Node::FootnoteDefinition(_)
            | Node::ThematicBreak(_)
    );
    !is_more
        && node
            .children()
            .is_none_or(|all| all.iter().all(has_only_words))
}

#[test]
fn the_file_asks_for_nothing_and_holds_its_drawings() {
    let html = html(&whole(&sample()));
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"));
    assert!(html.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
    ));
    for asks in [
        "<script", "<link", "<img", "<iframe", " src=", "@import", "url(",
    ] {
        assert!(!html.contains(asks), "{asks}");
    }
    for dark in [
        "prefers-color-scheme:dark",
        ".ink-now{",
        "@page{size:A4}",
        "counter(page)",
    ] {
        assert!(html.contains(dark), "{dark}");
    }
    // One radar for each of its questionnaires in either size, each with its words.
    let count = sample().questionnaires.len();
    assert_eq!(html.matches("<figure>").count(), count);
    assert_eq!(
        html.matches("<svg class=\"radar radar--").count(),
        2 * count
    );
    assert!(html.len() < 400_000, "{}", html.len());
}
