//! The parts of a workbook's archive: which they are, and each as XML.

use roxmltree::{Document, Node, ParsingOptions};

use super::SheetError;
use super::archive::Archive;

/// The most elements, texts and remarks of a part.
const MAX_NODES: u32 = 3_000_000;

/// A part as XML. A document type, and with it every entity of its own, is refused.
pub(super) fn parsed(text: &str) -> Result<Document<'_>, SheetError> {
    let options = ParsingOptions {
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => SheetError::TooLarge,
        _ => SheetError::Damaged,
    })
}

/// The elements of this name directly inside another, whatever namespace they are of: the strict
/// form of the format has others than the usual one.
pub(super) fn children<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children()
        .filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// What another part is to the one that names it.
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its kind, such as `worksheet`.
    pub(super) kind: String,
    /// Its name in the archive.
    pub(super) part: String,
}

/// The parts that a part names; none where it names none.
pub(super) fn relations(archive: &mut Archive<'_>, of: &str) -> Result<Vec<Relation>, SheetError> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let name = format!("{folder}/_rels/{file}.rels");
    let Some(text) = archive.text(name.trim_start_matches('/'))? else {
        return Ok(Vec::new());
    };
    let document = parsed(&text)?;
    let relations = children(document.root_element(), "Relationship").map(|relation| {
        let attribute = |name| relation.attribute(name).unwrap_or_default();
        Relation {
            id: attribute("Id").to_owned(),
            kind: last_word(attribute("Type")).to_owned(),
            part: below(folder, attribute("Target")),
        }
    });
    Ok(relations.collect())
}

fn last_word(kind: &str) -> &str {
    kind.rsplit('/').next().unwrap_or_default()
}

/// The name of a part that another in `folder` calls `target`.
fn below(folder: &str, target: &str) -> String {
    if let Some(from_root) = target.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_depth_of_elements_and_no_entity_is_fatal() {
        let deep = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
        drop(parsed(&deep));
        drop(parsed(&"<a>".repeat(200_000)));
        let laughs = r#"<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>"#;
        assert!(matches!(parsed(laughs), Err(SheetError::Damaged)));
    }

    #[test]
    fn a_part_is_named_from_where_it_is_named() {
        for (folder, target, expected) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/styles.xml", "xl/styles.xml"),
            (
                "xl/worksheets",
                "../sharedStrings.xml",
                "xl/sharedStrings.xml",
            ),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
            ("", "../../etc", "etc"),
        ] {
            assert_eq!(below(folder, target), expected);
        }
    }
}
