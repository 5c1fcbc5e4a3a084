//! Turns the table of other tools' items into constants, so that a mistake in it stops the build.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};

type Outcome<T> = Result<T, String>;

/// The constants of the table.
pub(super) fn generated(file: &Path) -> Outcome<String> {
    let place = file.display();
    let text = fs::read_to_string(file).map_err(|error| format!("{place}: {error}"))?;
    let table = DeTable::parse(&text).map_err(|error| format!("{place}: {error}"))?;
    let mut tools: Vec<_> = table.get_ref().iter().collect();
    tools.sort_by_key(|(key, _)| key.span().start);
    let mut written = String::new();
    for (tool, value) in tools {
        let tool = tool.get_ref().as_ref();
        let below = value.get_ref().as_table().ok_or("a table is expected");
        let below = below.map_err(|error| format!("{place}: in `{tool}`, {error}"))?;
        let one = of_tool(tool, below).map_err(|error| format!("{place}: in `{tool}`, {error}"))?;
        written.push_str(&one);
    }
    Ok(format!("const MAPPINGS: &[OfTool] = &[{written}];\n"))
}

fn of_tool(tool: &str, table: &DeTable<'_>) -> Outcome<String> {
    all_known(table, &["questionnaires", "names", "item"])?;
    let questionnaires = list(table, "questionnaires")?;
    let questionnaires: Outcome<Vec<String>> = questionnaires.iter().map(|it| text(it)).collect();
    let mut names = Vec::new();
    if let Some(below) = table
        .get("names")
        .and_then(|names| names.get_ref().as_table())
    {
        for (code, name) in below {
            names.push(format!(
                "({:?}, {})",
                code.get_ref().as_ref(),
                text(name.get_ref())?
            ));
        }
    }
    let mut items = String::new();
    for entry in list(table, "item")? {
        let entry = entry.as_table().ok_or("an item is no table")?;
        all_known(entry, &["item", "question", "why", "levels"])?;
        let field = |name: &str| {
            let value = entry
                .get(name)
                .ok_or_else(|| format!("an item has no `{name}`"))?;
            text(value.get_ref())
        };
        let _ = write!(
            items,
            "Mapped {{ item: {}, question: {}, why: {}, levels: &[{}] }}, ",
            field("item")?,
            field("question")?,
            field("why")?,
            levels(entry)?
        );
    }
    Ok(format!(
        "OfTool {{ tool: {tool:?}, questionnaires: &[{}], names: &[{}], items: &[{items}] }}, ",
        questionnaires?.join(", "),
        names.join(", ")
    ))
}

/// The values of an item that stand for a level.
fn levels(entry: &DeTable<'_>) -> Outcome<String> {
    let Some(levels) = entry.get("levels") else {
        return Ok(String::new());
    };
    let levels = levels.get_ref().as_table().ok_or("`levels` is no table")?;
    let pairs = levels.iter().map(|(value, level)| {
        let value: f64 = value
            .get_ref()
            .parse()
            .map_err(|_| format!("`{}` is no value", value.get_ref()))?;
        match level.get_ref() {
            DeValue::Integer(level) => Ok(format!("({value:?}, {})", level.as_str())),
            _ => Err("a level is no whole number".to_owned()),
        }
    });
    let pairs: Outcome<Vec<String>> = pairs.collect();
    Ok(pairs?.join(", "))
}

fn list<'t>(table: &'t DeTable<'_>, name: &str) -> Outcome<Vec<&'t DeValue<'t>>> {
    let Some(value) = table.get(name) else {
        return Ok(Vec::new());
    };
    let list = value.get_ref().as_array();
    let list = list.ok_or_else(|| format!("`{name}` is no list"))?;
    Ok(list.iter().map(toml::Spanned::get_ref).collect())
}

/// A text, as Rust writes it.
fn text(value: &DeValue<'_>) -> Outcome<String> {
    let text = value.as_str().ok_or("a text is expected")?;
    Ok(format!("{text:?}"))
}

fn all_known(table: &DeTable<'_>, known: &[&str]) -> Outcome<()> {
    let mut names = table.keys().map(|key| key.get_ref().as_ref());
    match names.find(|name| !known.contains(name)) {
        Some(name) => Err(format!("nothing is called `{name}`")),
        None => Ok(()),
    }
}
