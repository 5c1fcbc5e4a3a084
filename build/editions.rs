//! Turns the files of `src/delivery/editions` into constants, so that a further edition of DORA's Quick Check is a
//! file and no code, and a mistake in one stops the build.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use toml::de::{DeTable, DeValue};

type Outcome<T> = Result<T, String>;

/// Metrics and other columns of a benchmark, in the order of `benchmark::Row`.
const COLUMNS: [&str; 7] = [
    "lead_time",
    "deployment_frequency",
    "recovery",
    "change_fail_rate",
    "rework_rate",
    "throughput",
    "stability",
];
/// The variants of `Metric`, in the same order.
const METRICS: [&str; 5] = [
    "LeadTime",
    "DeploymentFrequency",
    "Recovery",
    "ChangeFailRate",
    "ReworkRate",
];
/// Capabilities with their variants of `Capability`.
const CAPABILITIES: [(&str, &str); 3] = [
    ("continuous_integration", "ContinuousIntegration"),
    ("loosely_coupled_teams", "LooselyCoupledTeams"),
    ("generative_culture", "GenerativeCulture"),
];

/// The constants of every edition in a folder, the newest first.
pub(super) fn generated(folder: &Path) -> Outcome<String> {
    let at = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut editions = Vec::new();
    for entry in fs::read_dir(folder).map_err(at)? {
        let path = entry.map_err(at)?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            editions.push(edition(&path)?);
        }
    }
    editions.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
    let texts: Vec<String> = editions.into_iter().map(|(_, text)| text).collect();
    Ok(format!(
        "/// Every edition, the newest first.\npub(super) const EDITIONS: &[Edition] = &[{}];\n",
        texts.join(",\n")
    ))
}

/// The year of an edition and its constant.
fn edition(path: &Path) -> Outcome<(u16, String)> {
    let place = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{place}: {error}"))?;
    let table = DeTable::parse(&text).map_err(|error| format!("{place}: {error}"))?;
    written(table.get_ref()).map_err(|error| format!("{place}: {error}"))
}

fn written(table: &DeTable<'_>) -> Outcome<(u16, String)> {
    const KNOWN: [&str; 8] = [
        "year",
        "harmless",
        "fields",
        "otherwise",
        "capabilities",
        "industries",
        "industry",
        "size",
    ];
    all_known(table, &KNOWN)?;
    let year = number(table.get("year").ok_or("there is no `year`")?.get_ref())?;
    let year: u16 = year.parse().map_err(|_| format!("`{year}` is no year"))?;
    let mut text = format!("Edition {{ year: {year}, ");
    let harmless = texts(table, "harmless")?;
    let fields = pairs(table, "fields")?
        .into_iter()
        .map(|(name, key)| Ok(format!("({name:?}, {})", metric(&key)?)));
    let capabilities = pairs(table, "capabilities")?
        .into_iter()
        .map(|(name, key)| Ok(format!("({name:?}, {})", capability(&key)?)));
    let industries = pairs(table, "industries")?
        .into_iter()
        .map(|(was, is)| Ok(format!("({was:?}, {is:?})")));
    let otherwise = entries(table, "otherwise")?
        .into_iter()
        .map(|(name, value)| otherwise(name, value));
    for (name, list) in [
        ("harmless", Ok(harmless)),
        ("fields", fields.collect()),
        ("capabilities", capabilities.collect()),
        ("industries", industries.collect()),
        ("otherwise", otherwise.collect()),
        ("industry", rows(table, "industry")),
        ("size", rows(table, "size")),
    ] {
        let list: Outcome<Vec<String>> = list;
        let list = list.map_err(|error| format!("in `{name}`, {error}"))?;
        let _ = write!(text, "{name}: &[{}], ", list.join(", "));
    }
    text.push('}');
    Ok((year, text))
}

fn metric(key: &str) -> Outcome<String> {
    let at = COLUMNS.iter().position(|column| *column == key);
    let variant = at.and_then(|at| METRICS.get(at));
    let variant = variant.ok_or_else(|| format!("`{key}` is no metric"))?;
    Ok(format!("Metric::{variant}"))
}

fn capability(key: &str) -> Outcome<String> {
    let variant = CAPABILITIES.iter().find(|(name, _)| *name == key);
    let (_, variant) = variant.ok_or_else(|| format!("`{key}` is no capability"))?;
    Ok(format!("Capability::{variant}"))
}

/// A metric that was asked in another way.
fn otherwise(name: &str, value: &DeValue<'_>) -> Outcome<String> {
    let table = value.as_table().ok_or("a table is expected")?;
    all_known(table, &["metric", "ranges"])?;
    let key = table.get("metric").and_then(|key| key.get_ref().as_str());
    let metric = metric(key.ok_or("there is no `metric`")?)?;
    let ranges = match table.get("ranges") {
        None => String::new(),
        Some(ranges) => {
            let ranges = ranges.get_ref().as_array().ok_or("`ranges` is no list")?;
            let ranges: Outcome<Vec<String>> =
                ranges.iter().map(|range| pair(range.get_ref())).collect();
            ranges?.join(", ")
        }
    };
    Ok(format!(
        "Otherwise {{ field: {name:?}, metric: {metric}, ranges: &[{ranges}] }}"
    ))
}

/// The groups of respondents, one a table.
fn rows(table: &DeTable<'_>, name: &str) -> Outcome<Vec<String>> {
    let Some(list) = table.get(name) else {
        return Ok(Vec::new());
    };
    let list = list.get_ref().as_array().ok_or("a list is expected")?;
    list.iter()
        .map(|row| {
            let row = row.get_ref().as_table().ok_or("a table is expected")?;
            let known = [&["id", "name"][..], &COLUMNS].concat();
            all_known(row, &known)?;
            let text = |name: &str| {
                let text = row.get(name).and_then(|value| value.get_ref().as_str());
                text.ok_or_else(|| format!("there is no `{name}`"))
            };
            let values = COLUMNS.iter().map(|column| {
                let Some(value) = row.get(*column) else {
                    return Ok("None".to_owned());
                };
                Ok(format!("Some({})", pair(value.get_ref())?))
            });
            let values: Outcome<Vec<String>> = values.collect();
            Ok(format!(
                "Row {{ id: {:?}, name: {:?}, values: [{}] }}",
                text("id")?,
                text("name")?,
                values?.join(", ")
            ))
        })
        .collect()
}

/// Two numbers, as Rust writes them.
fn pair(value: &DeValue<'_>) -> Outcome<String> {
    let list = value
        .as_array()
        .map(|list| list.iter())
        .into_iter()
        .flatten();
    let numbers: Outcome<Vec<String>> = list
        .map(|value| {
            let number = number(value.get_ref())?;
            let number: f64 = number
                .parse()
                .map_err(|_| format!("`{number}` is no number"))?;
            Ok(format!("{number:?}"))
        })
        .collect();
    match numbers?.as_slice() {
        [first, second] => Ok(format!("({first}, {second})")),
        numbers => Err(format!("two numbers are expected, not {}", numbers.len())),
    }
}

fn number<'a>(value: &'a DeValue<'_>) -> Outcome<&'a str> {
    match value {
        DeValue::Integer(number) => Ok(number.as_str()),
        DeValue::Float(number) => Ok(number.as_str()),
        _ => Err("a number is expected".into()),
    }
}

/// The texts of a list, as Rust writes them.
fn texts(table: &DeTable<'_>, name: &str) -> Outcome<Vec<String>> {
    let Some(list) = table.get(name) else {
        return Ok(Vec::new());
    };
    let list = list.get_ref().as_array().ok_or("a list is expected")?;
    list.iter()
        .map(|text| {
            let text = text.get_ref().as_str().ok_or("a text is expected")?;
            Ok(format!("{text:?}"))
        })
        .collect()
}

/// The names and texts of a table.
fn pairs(table: &DeTable<'_>, name: &str) -> Outcome<Vec<(String, String)>> {
    let entries = entries(table, name)?.into_iter();
    entries
        .map(|(name, value)| {
            let text = value.as_str().ok_or("a text is expected")?;
            Ok((name.to_owned(), text.to_owned()))
        })
        .collect()
}

/// What stands in a table, in the order of the file.
fn entries<'t>(table: &'t DeTable<'_>, name: &str) -> Outcome<Vec<(&'t str, &'t DeValue<'t>)>> {
    let Some(value) = table.get(name) else {
        return Ok(Vec::new());
    };
    let below = value.get_ref().as_table().ok_or("a table is expected")?;
    let mut entries: Vec<_> = below.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let entries = entries.into_iter();
    Ok(entries
        .map(|(key, value)| (key.get_ref().as_ref(), value.get_ref()))
        .collect())
}

fn all_known(table: &DeTable<'_>, known: &[&str]) -> Outcome<()> {
    let mut names = table.keys().map(|key| key.get_ref().as_ref());
    match names.find(|name| !known.contains(name)) {
        Some(name) => Err(format!("nothing is called `{name}`")),
        None => Ok(()),
    }
}
