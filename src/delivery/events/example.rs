//! Files to learn from: half a year of a made-up shop, and templates to fill in.

use std::fmt::Write as _;

use super::FileKind;
use crate::assessment::Date;

/// The name of a file of a kind.
pub fn file_name(kind: FileKind) -> String {
    format!("{}.csv", kind.key())
}

/// A file of a kind to fill in: the names of the columns, and two rows that show how.
pub fn template(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Deployments => {
            "deployment_id,service,environment,finished_at,status,unplanned\n\
             2026-0001,checkout,production,2026-03-02T15:45:00+01:00,success,no\n\
             2026-0002,checkout,production,2026-03-03T09:10:00+01:00,success,yes\n"
        }
        FileKind::Changes => {
            "change_id,deployment_id,committed_at\n\
             9fceb02,2026-0001,2026-03-01T11:20:00+01:00\n\
             4a1c77d,2026-0002,2026-03-03T08:05:00+01:00\n"
        }
        FileKind::Incidents => {
            "incident_id,service,created_at,resolved_at,deployment_id,change_related\n\
             INC-17,checkout,2026-03-02T16:30:00+01:00,2026-03-03T09:15:00+01:00,2026-0001,yes\n\
             INC-18,checkout,2026-03-04T02:00:00+01:00,,,no\n"
        }
    }
}

/// The made-up shop's files: every kind with its name and text. They are the same each time.
pub fn files() -> [(FileKind, String); 3] {
    let shop = Shop::over_half_a_year();
    [
        (FileKind::Deployments, shop.deployments),
        (FileKind::Changes, shop.changes),
        (FileKind::Incidents, shop.incidents),
    ]
}

/// 5 January 2026, a Monday, in days since 1970.
const FIRST: i64 = 20_458;
/// Half a year.
const WEEKS: i64 = 26;
const MINUTES_OF_DAY: i64 = 24 * 60;

/// The files while they are written.
struct Shop {
    deployments: String,
    changes: String,
    incidents: String,
    dice: Dice,
    number: u32,
}

impl Shop {
    fn over_half_a_year() -> Self {
        let mut shop = Self {
            deployments: header(FileKind::Deployments),
            changes: header(FileKind::Changes),
            incidents: header(FileKind::Incidents),
            dice: Dice(42),
            number: 0,
        };
        for week in 0..WEEKS {
            for day in 0..5 {
                let morning = (FIRST + week * 7 + day) * MINUTES_OF_DAY + 8 * 60;
                // The team learns: it deploys more often as the months go by.
                if shop.dice.below(100) < 28 + week {
                    shop.checkout(morning);
                }
                if shop.dice.below(100) < 12 {
                    shop.deploy("search", "production", morning + 90, "success", false);
                }
            }
        }
        shop
    }

    /// One deployment of the shop's checkout with what comes before and after it.
    fn checkout(&mut self, morning: i64) {
        let minute = morning + self.dice.below(9 * 60);
        self.deploy("checkout", "staging", minute - 55, "success", false);
        if self.dice.below(100) < 8 {
            self.deploy("checkout", "production", minute - 30, "failed", false);
        }
        let id = self.deploy("checkout", "production", minute, "success", false);
        for _ in 0..=self.dice.below(4) {
            // From an hour to about a week, short ones far more often.
            let hours = self.dice.below(13) * self.dice.below(13) + 1;
            let minutes = hours * 60 + self.dice.below(60);
            self.change(&id, minute - minutes);
        }
        if self.dice.below(100) < 11 {
            let fixed = minute + 25 + self.dice.below(300);
            self.incident(&id, minute + 12, fixed, "yes");
            if self.dice.below(2) == 0 {
                let fix = self.deploy("checkout", "production", fixed - 5, "success", true);
                self.change(&fix, fixed - 40);
            }
        } else if self.dice.below(100) < 4 {
            self.incident("", minute + 700, minute + 760, "no");
        }
    }

    fn deploy(
        &mut self,
        service: &str,
        environment: &str,
        minute: i64,
        status: &str,
        is_unplanned: bool,
    ) -> String {
        self.number += 1;
        let id = format!("d{:04}", self.number);
        let unplanned = if is_unplanned { "yes" } else { "no" };
        let when = time(minute);
        line(
            &mut self.deployments,
            &[&id, service, environment, &when, status, unplanned],
        );
        id
    }

    fn change(&mut self, deployment: &str, minute: i64) {
        let id = format!("{:07x}", self.dice.next());
        line(&mut self.changes, &[&id, deployment, &time(minute)]);
    }

    fn incident(&mut self, deployment: &str, from: i64, to: i64, related: &str) {
        let id = format!("INC-{}", self.number);
        let (from, to) = (time(from), time(to));
        line(
            &mut self.incidents,
            &[&id, "checkout", &from, &to, deployment, related],
        );
    }
}

fn header(kind: FileKind) -> String {
    let keys: Vec<&str> = kind.fields().iter().map(|field| field.key()).collect();
    format!("{}\n", keys.join(","))
}

fn line(out: &mut String, cells: &[&str]) {
    out.push_str(&cells.join(","));
    out.push('\n');
}

/// A minute since 1970 as a point in time.
fn time(minute: i64) -> String {
    let (day, minute) = (
        minute.div_euclid(MINUTES_OF_DAY),
        minute.rem_euclid(MINUTES_OF_DAY),
    );
    let mut text = Date::from_days_since_1970(day).map_or_else(String::new, |day| day.to_string());
    // Writing to a string does not fail.
    let _ = write!(text, "T{:02}:{:02}:00Z", minute / 60, minute % 60);
    text
}

/// Numbers that look like chance and are the same each time.
struct Dice(u32);

impl Dice {
    /// The next number, by the linear congruential generator of *Numerical Recipes*, without its
    /// lowest bits, which repeat soon.
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        self.0 >> 4
    }

    fn below(&mut self, limit: u32) -> i64 {
        i64::from(self.next() % limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Metric;
    use crate::delivery::events::{
        Choices, History, Import, Measured, Table, guess, measure, missing,
    };

    fn history(files: &[(FileKind, String)]) -> History {
        let mut history = History::default();
        for (kind, text) in files {
            let table = Table::open(text.clone().into_bytes()).unwrap();
            let (_, columns) = guess(*kind, table.headers());
            assert_eq!(missing(*kind, &columns, table.headers()), []);
            let mut import = Import::new(table, *kind, &columns).unwrap();
            while !import.step(1_000).unwrap().is_done {}
            history.put(import.into_records().unwrap());
        }
        history
    }

    fn of_checkout(history: &History) -> Measured {
        let choices = Choices {
            service: Some("checkout".to_owned()),
            ..Choices::default()
        };
        measure(history, &choices)
    }

    #[test]
    fn the_example_shows_every_metric_and_something_left_out() {
        let measured = of_checkout(&history(&files()));
        for metric in Metric::ALL {
            assert!(measured.exact(metric, "").is_some(), "{metric:?}");
        }
        assert!(measured.deployments.counted >= 40);
        assert!(measured.deployments.excluded.len() >= 3);
        assert!((4..20).contains(&measured.change_fail_rate.unwrap().count));
        assert_eq!(files(), files());
    }

    #[test]
    fn templates_are_read_as_they_are() {
        let templates = FileKind::ALL.map(|kind| (kind, template(kind).to_owned()));
        let measured = of_checkout(&history(&templates));
        assert_eq!(measured.deployments.counted, 2);
        assert_eq!(measured.lead_time.count, 2);
        assert_eq!(measured.recovery.count, 1);
    }
}
