//! Fills in the templates of the static pages: with what the build knows, and with words.
//!
//! A template names both in braces: `{root}`, `{crash-title}`. What the build does not give stands in
//! `words/en/pages.ftl`.

use words::{Area, Message, Piece};

use crate::Outcome;

/// The links inside sentences: what the message calls each, and where it leads. They lie on the page for
/// addresses that are none, which a host shows at any depth.
const LINKS: [(&str, &str); 4] = [
    ("start", "href=\"./\""),
    ("up", "href=\"../\""),
    ("reload", "href=\"\""),
    ("alone", "href=\"\" target=\"_blank\""),
];

/// A template with every slot filled in; `name` is what the file is called.
pub(crate) fn filled(
    name: &str,
    template: &str,
    given: &[(&str, String)],
    words: &Area,
) -> Outcome<String> {
    let template = without_html_comments(template);
    for (slot, _) in given {
        if !template.contains(&format!("{{{slot}}}")) {
            return Err(format!("{name} has no `{{{slot}}}` in it"));
        }
    }
    let mut html = String::new();
    let mut rest = template.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        html.push_str(before);
        let (slot, after) = after
            .split_once('}')
            .ok_or_else(|| format!("{name}: a brace is never closed"))?;
        let known = given.iter().find(|(known, _)| *known == slot);
        let content = match (known, words.message(slot)) {
            (Some((_, content)), _) => content.clone(),
            (None, Some(message)) => said(message)?,
            (None, None) => return Err(format!("{name}: pages.ftl has no message `{slot}`")),
        };
        html.push_str(&content);
        rest = after;
    }
    html.push_str(rest);
    Ok(html)
}

/// A message as HTML. An argument stays in braces, for the boot script to put in.
fn said(message: &Message) -> Outcome<String> {
    fn say(message: &Message, pattern: &[Piece], html: &mut String) -> Outcome {
        let name = |place: usize| message.arguments.get(place).map_or("", |one| &one.name);
        for piece in pattern {
            match piece {
                Piece::Text(text) => html.push_str(&escaped(text)),
                Piece::Argument(place) => html.extend(["{", name(*place), "}"]),
                Piece::Slot(place, inside) => {
                    let link = LINKS.iter().find(|(known, _)| *known == name(*place));
                    let (_, attributes) = link.ok_or_else(|| {
                        format!("pages.ftl: nobody knows where <{}> leads", name(*place))
                    })?;
                    html.extend(["<a ", *attributes, ">"]);
                    say(message, inside, html)?;
                    html.push_str("</a>");
                }
                Piece::Choice(_) => {
                    return Err(format!(
                        "pages.ftl: `{}` chooses, and a static page knows nothing to choose by",
                        message.id
                    ));
                }
            }
        }
        Ok(())
    }
    let mut html = String::new();
    say(message, &message.pattern, &mut html)?;
    Ok(html)
}

fn without_html_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after
            .split_once("-->")
            .map_or("", |(_, after)| after.trim_start());
    }
    kept + rest
}

/// A text as HTML, inside an element or an attribute.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use words::Language;

    use super::*;
    use crate::pages::pages;
    use crate::repository;

    const TEMPLATES: [&str; 2] = [
        include_str!("../../index.html"),
        include_str!("../../404.html"),
    ];

    fn area(file: &str) -> Area {
        Area {
            name: "pages".to_owned(),
            messages: words::parse(file).unwrap(),
        }
    }

    #[test]
    fn slots_are_filled_by_the_build_and_by_words() {
        let words = area(
            "# Variables:\n#   $start (Slot) - x\n#   $error (Text) - x\n\
             way = Read & <start>go \"on\"</start>: { $error }\n",
        );
        let given = [("root", "../".to_owned())];
        let html = filled(
            "a",
            "<!-- {no} --><p title=\"{root}\">{way}</p>",
            &given,
            &words,
        );
        assert_eq!(
            html.unwrap(),
            "<p title=\"../\">Read &amp; <a href=\"./\">go &quot;on&quot;</a>: {error}</p>"
        );
    }

    #[test]
    fn a_slot_that_nobody_fills_stops_the_build() {
        let words = area(
            "# Variables:\n#   $home (Slot) - x\nlost = <home>x</home>\n\
             # Variables:\n#   $count (Number) - x\nmany = { $count ->\n   *[other] x\n }\n",
        );
        for (template, given, wrong) in [
            ("{unknown}", None, "a: pages.ftl has no message `unknown`"),
            ("{open", None, "a: a brace is never closed"),
            ("x", Some("root"), "a has no `{root}` in it"),
            ("{lost}", None, "pages.ftl: nobody knows where <home> leads"),
            (
                "{many}",
                None,
                "pages.ftl: `many` chooses, and a static page knows nothing to choose by",
            ),
        ] {
            let given: Vec<_> = given
                .into_iter()
                .map(|slot| (slot, String::new()))
                .collect();
            assert_eq!(filled("a", template, &given, &words).unwrap_err(), wrong);
        }
    }

    #[test]
    fn every_message_of_the_static_pages_is_said_by_one() {
        let english = Language::read(&repository().join("words/en")).unwrap();
        let pages = pages(&repository(), &english).unwrap();
        let of_pages: Vec<String> = pages
            .iter()
            .flat_map(|page| {
                ["title", "description", "heading", "words"]
                    .map(|what| format!("{}-{what}", page.name))
            })
            .collect();
        for message in &english.area("pages").unwrap().messages {
            let slot = format!("{{{}}}", message.id);
            let is_said = TEMPLATES.iter().any(|template| template.contains(&slot));
            assert!(
                is_said || of_pages.contains(&message.id),
                "{}: nobody says it",
                message.id
            );
        }
    }

    #[test]
    fn no_template_has_words_of_its_own() {
        for template in TEMPLATES {
            let html = without_html_comments(template);
            for part in html.split('<').skip(1) {
                let text = part.split_once('>').map_or("", |(_, text)| text).trim();
                let is_slot = text.is_empty() || text.starts_with('{') && text.ends_with('}');
                // The name of the product is none to translate.
                assert!(is_slot || text == "Waymark", "words in a template: {text}");
            }
        }
    }

    #[test]
    fn the_page_for_addresses_that_are_none_leads_back() {
        let english = Language::read(&repository().join("words/en")).unwrap();
        let words = english.area("pages").unwrap();
        let given = [
            ("language", english.tag.clone()),
            ("direction", english.direction().to_owned()),
        ];
        let html = filled("404.html", TEMPLATES[1], &given, words).unwrap();
        assert!(html.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
        assert!(html.contains(
            "<p><a href=\"./\">Go to the start of Waymark</a>. If that is not it, \
             <a href=\"../\">try one level up</a>.</p>"
        ));
        assert!(!html.contains(['{', '}']));
    }
}
