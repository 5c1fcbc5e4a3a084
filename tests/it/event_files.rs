//! Event files of any size, always the same ones.

use std::fmt::Write as _;

/// The three files of a history.
pub(crate) struct Files {
    pub(crate) deployments: String,
    pub(crate) changes: String,
    pub(crate) incidents: String,
}

impl Files {
    /// The same rows as lists of objects.
    pub(crate) fn to_json(&self) -> Self {
        Self {
            deployments: json(&self.deployments),
            changes: json(&self.changes),
            incidents: json(&self.incidents),
        }
    }
}

/// A file without quotes as a list of objects.
pub(crate) fn json(file: &str) -> String {
    let mut lines = file.lines().map(|line| line.split(','));
    let headers: Vec<&str> = lines.next().into_iter().flatten().collect();
    let object = |cells: std::str::Split<'_, char>| {
        let fields = headers.iter().zip(cells);
        let fields = fields.map(|(name, cell)| format!("\"{name}\":\"{cell}\""));
        format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
    };
    format!("[{}]", lines.map(object).collect::<Vec<_>>().join(",\n"))
}

/// Numbers without a pattern that matters here, the same on every run: the generator of Knuth's MMIX.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one_of<'a>(&mut self, names: &[&'a str]) -> &'a str {
        let at = usize::try_from(self.below(8)).unwrap_or(0);
        names.get(at % names.len()).copied().unwrap_or_default()
    }
}

/// Seconds since 1970 of Monday, 1 January 2024.
const START: u64 = 1_704_067_200;
const YEAR: u64 = 365 * 86_400;

/// A year of deployments of eight services, three changes to each and an incident to every fifth.
pub(crate) fn files(deployments: u64) -> Files {
    const SERVICES: [&str; 8] = [
        "checkout", "search", "basket", "login", "mail", "prices", "stock", "pictures",
    ];
    let mut chance = Chance(2_024);
    let mut files = Files {
        deployments: "deployment_id,service,environment,finished_at,status,unplanned\n".to_owned(),
        changes: "change_id,deployment_id,committed_at\n".to_owned(),
        incidents: "incident_id,service,created_at,resolved_at,deployment_id,change_related\n"
            .to_owned(),
    };
    let mut commit = 0;
    for number in 0..deployments {
        let service = chance.one_of(&SERVICES);
        let environment = if chance.below(10) == 0 {
            "staging"
        } else {
            "production"
        };
        let status = if chance.below(20) == 0 {
            "failed"
        } else {
            "success"
        };
        let finished = START + number * YEAR / deployments;
        let unplanned = chance.below(12) == 0;
        write_row(
            &mut files.deployments,
            format_args!(
                "deploy-{number:06},{service},{environment},{},{status},{unplanned}",
                time(finished)
            ),
        );
        for _ in 0..3 {
            let committed = finished - chance.below(200_000);
            write_row(
                &mut files.changes,
                format_args!(
                    "{:040x},deploy-{number:06},{}",
                    commit * 0x9e37_79b9_7f4a_7c15_u128,
                    time(committed)
                ),
            );
            commit += 1;
        }
        if number % 5 == 0 {
            let created = finished + chance.below(20_000);
            let named = if chance.below(2) == 0 {
                format!("deploy-{number:06}")
            } else {
                String::new()
            };
            let resolved = match chance.below(30) {
                0 => String::new(),
                _ => time(created + chance.below(50_000)),
            };
            write_row(
                &mut files.incidents,
                format_args!(
                    "incident-{number:06},{service},{},{resolved},{named},true",
                    time(created)
                ),
            );
        }
    }
    files
}

fn write_row(file: &mut String, row: std::fmt::Arguments<'_>) {
    // Writing to a text cannot fail.
    writeln!(file, "{row}").unwrap_or_default();
}

/// A moment of 2023 to 2025 as ISO 8601.
fn time(second: u64) -> String {
    let (mut day, rest) = (second / 86_400 - 19_358, second % 86_400);
    let mut year = 2023;
    let length = |year| if year % 4 == 0 { 366 } else { 365 };
    while day >= length(year) {
        day -= length(year);
        year += 1;
    }
    let mut month = 1;
    for days in [31, length(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
    format!(
        "{year}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z",
        day + 1
    )
}
