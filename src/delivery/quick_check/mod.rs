//! Links of DORA's Quick Check, which carry the answers in their query.

mod link;

use super::benchmark::SurveyYear;
use super::editions::{EDITIONS, Edition, Otherwise};
use super::official_2019::{Official2019, rule_of_2019};
use super::performance::{Performance, performance};
use crate::assessment::{Measure, Metric, Reading};
use crate::ordered::SortedMap;
use crate::scoring::Score;
pub use link::{link_query, wrapped_link};

/// Fields that campaigns, mail programs and search engines put on any link, by how they begin.
const TRACKING: [&str; 6] = ["utm_", "gclid", "fbclid", "msclkid", "mc_", "_g"];
/// The field that names the edition.
const EDITION: &str = "v";
/// The field that names the industry, or the size where the link compares by size.
const GROUP: &str = "industry";
/// The field that says what the link compares by.
const GROUPING: &str = "comp";

/// A capability that the Quick Check asks about, each by a few statements of agreement, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// Continuous integration.
    ContinuousIntegration,
    /// Loosely coupled teams.
    LooselyCoupledTeams,
    /// Generative culture.
    GenerativeCulture,
}

/// An answer to a question that was asked in another way than today's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Earlier {
    /// The metric that took its place.
    pub metric: Metric,
    /// What was answered.
    pub answer: EarlierAnswer,
    /// The option, 1 (worst) to 6 (best).
    option: u8,
}

/// What was answered to an earlier question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum EarlierAnswer {
    /// An option that reads as today's of the metric.
    Code(u8),
    /// A range, from and to in percent.
    Range(f64, f64),
}

/// What a link says.
#[derive(Clone, Debug, PartialEq)]
pub struct QuickCheck {
    /// The answers; a metric without one is absent.
    pub readings: SortedMap<Metric, Reading>,
    /// Answers to questions that were asked otherwise before 2023. They answer none of today's: an
    /// incident need not come from a deployment, and a range is no percentage.
    pub earlier: Vec<Earlier>,
    /// The capabilities that were answered, each 0 to 10: the mean of (answer − 1) / 4 × 10.
    pub capabilities: SortedMap<Capability, Score>,
    /// The survey that the link compares with; the newest when it names none that is known.
    pub year: SurveyYear,
    /// The industry that the link compares with, as its id; empty when it names none.
    pub industry: String,
    /// The size of the organisation that the link compares with, as its id; empty when it names none.
    pub size: String,
    /// Fields of the link that could not be read, as written.
    pub refused: Vec<String>,
}

/// Reads the fields of a link's query, already decoded.
///
/// An answer that is blank or −1 is no answer. The Quick Check itself counts a blank option as 0
/// and a blank percentage as 10 in throughput and stability, though not in the overall score;
/// Waymark leaves both out of every mean. A value beyond its scale is refused rather than held to
/// it, as is any field that no edition knows.
pub fn quick_check<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> QuickCheck {
    let fields = fields.into_iter().map(|(name, value)| {
        // What is left of `&amp;` once a browser has taken a link apart.
        let mut name = name.trim();
        while let Some(rest) = name.strip_prefix("amp;") {
            name = rest;
        }
        (name, value.trim())
    });
    let fields: Vec<(&str, &str)> = fields.collect();
    let value_of = |wanted| {
        let mut fields = fields.iter();
        fields
            .find(|(name, _)| *name == wanted)
            .map(|(_, value)| *value)
    };
    let mut read = QuickCheck {
        readings: SortedMap::new(),
        earlier: Vec::new(),
        capabilities: SortedMap::new(),
        year: value_of(EDITION)
            .and_then(SurveyYear::of)
            .unwrap_or_else(SurveyYear::newest),
        industry: String::new(),
        size: String::new(),
        refused: Vec::new(),
    };
    let named = EDITIONS
        .iter()
        .find(|edition| value_of(EDITION).is_some_and(|value| edition.year.to_string() == value));
    let is_by_size = value_of(GROUPING) == Some("size");
    let mut before: Vec<(&str, &str)> = Vec::new();
    for (name, value) in fields.iter().copied() {
        // A field that comes again the same says nothing new; the first one counts, as for DORA.
        let again = before.iter().find(|(other, _)| *other == name);
        let is_understood = match again {
            Some((_, first)) => *first == value,
            None => read.field(named, is_by_size, name, value),
        };
        if again.is_none() {
            before.push((name, value));
        }
        if !is_understood {
            read.refused.push(format!("{name}={value}"));
        }
    }
    read
}

impl QuickCheck {
    /// Whether the link carries any answer.
    pub fn is_empty(&self) -> bool {
        self.readings.is_empty() && self.earlier.is_empty() && self.capabilities.is_empty()
    }

    /// The scores of what today's metrics are answered with.
    pub fn performance(&self) -> Performance {
        performance(&self.readings)
    }

    /// Whether a mean may be made of the answers: not when some of the link are not among them, for
    /// it would then be one of the rest.
    pub fn has_means(&self) -> bool {
        self.earlier.is_empty() && self.refused.is_empty()
    }

    /// What DORA's rule of 2019 says of the link; nothing unless it carries all four answers of then.
    pub fn official_2019(&self) -> Option<Official2019> {
        let code = |metric| match self.readings.get(&metric)?.measure {
            Some(Measure::Code(code)) => Some(f64::from(code)),
            _ => None,
        };
        let earlier = |metric| {
            let mut earlier = self.earlier.iter();
            let answer = earlier.find(|answer| answer.metric == metric)?;
            Some(f64::from(answer.option))
        };
        Some(rule_of_2019([
            code(Metric::LeadTime)?,
            code(Metric::DeploymentFrequency)?,
            earlier(Metric::Recovery)?,
            earlier(Metric::ChangeFailRate)?,
        ]))
    }

    /// Reads a field; false when it is not understood.
    fn field(
        &mut self,
        named: Option<&Edition>,
        is_by_size: bool,
        name: &str,
        value: &str,
    ) -> bool {
        let is_blank = value.is_empty() || value == "-1";
        if is_blank || TRACKING.iter().any(|start| name.starts_with(start)) {
            return true;
        }
        match name {
            EDITION => {
                return EDITIONS
                    .iter()
                    .any(|edition| edition.year.to_string() == value);
            }
            GROUPING => return matches!(value, "industry" | "size"),
            GROUP => return self.group(is_by_size, value),
            _ => {}
        }
        // The edition that the link names, else the newest that knows the field. An edition that is
        // named and did not ask yet is not asked for it.
        let may_ask = |edition: &&Edition| named.is_none_or(|named| edition.year <= named.year);
        let known = EDITIONS.iter().filter(may_ask).find_map(|edition| {
            if edition.harmless.contains(&name) {
                return Some(true);
            }
            if let Some((_, metric)) = edition.fields.iter().find(|(field, _)| *field == name) {
                return Some(self.metric(*metric, value));
            }
            if let Some((_, asked)) = edition
                .capabilities
                .iter()
                .find(|(field, _)| *field == name)
            {
                return Some(self.capability(*asked, value));
            }
            let asked = edition.otherwise.iter().find(|asked| asked.field == name)?;
            Some(self.otherwise(asked, value))
        });
        known == Some(true)
    }

    fn metric(&mut self, metric: Metric, value: &str) -> bool {
        let measure = if metric.is_percentage() {
            let percent = value.parse().ok();
            let percent = percent.filter(|percent| (0.0..=100.0).contains(percent));
            percent.map(Measure::Percent)
        } else {
            option_of(value).map(Measure::Code)
        };
        let is_understood = measure.is_some();
        if is_understood {
            let reading = Reading {
                measure,
                ..Reading::default()
            };
            self.readings.insert(metric, reading);
        }
        is_understood
    }

    fn otherwise(&mut self, asked: &Otherwise, value: &str) -> bool {
        let Some(option) = option_of(value) else {
            return false;
        };
        let range = asked.ranges.get(usize::from(option) - 1);
        self.earlier.push(Earlier {
            metric: asked.metric,
            answer: range.map_or(EarlierAnswer::Code(option), |(from, to)| {
                EarlierAnswer::Range(*from, *to)
            }),
            option,
        });
        true
    }

    fn capability(&mut self, capability: Capability, value: &str) -> bool {
        // A statement that nobody answered is written as 0 and left out.
        let answers = value.chars().filter(|digit| *digit != '0');
        let scores: Option<Vec<(Score, f64)>> = answers
            .map(|digit| {
                let answer = digit.to_digit(10).filter(|answer| *answer <= 5)?;
                Some((Score::new((f64::from(answer) - 1.0) / 4.0 * 10.0)?, 1.0))
            })
            .collect();
        let Some(scores) = scores else {
            return false;
        };
        if let Some(score) = Score::mean(scores.into_iter()) {
            self.capabilities.insert(capability, score);
        }
        true
    }

    /// The industry or the size that the link compares with; false for one that no edition knows.
    fn group(&mut self, is_by_size: bool, value: &str) -> bool {
        if is_by_size {
            let mut groups = EDITIONS.iter().flat_map(|edition| edition.size);
            let is_known = groups.any(|row| row.id == value);
            if is_known {
                value.clone_into(&mut self.size);
            }
            return is_known;
        }
        let mut renamed = EDITIONS.iter().flat_map(|edition| edition.industries);
        let id = renamed
            .find(|(was, _)| *was == value)
            .map_or(value, |(_, is)| is);
        let mut groups = EDITIONS.iter().flat_map(|edition| edition.industry);
        let is_known = groups.any(|row| row.id == id);
        if is_known {
            id.clone_into(&mut self.industry);
        }
        is_known
    }
}

/// An answer option, 1 to 6, of a whole number.
fn option_of(value: &str) -> Option<u8> {
    value.parse().ok().filter(|option| (1..=6).contains(option))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Band;

    fn read(query: &str) -> QuickCheck {
        quick_check(query.split('&').filter_map(|field| field.split_once('=')))
    }

    #[test]
    fn a_fully_answered_link_gives_the_quick_checks_numbers() {
        let best = read(
            "leadtime=6&deployfreq=6&failurerecovery=6&changefailure=0&rework=0&v=2025&industry=all\
             &ci=33333&arch=111111&culture=555555",
        );
        let all = performance(&best.readings);
        assert_eq!(all.overall().map(Score::value), Some(10.0));
        let capabilities: Vec<f64> = best.capabilities.values().map(|s| s.value()).collect();
        assert_eq!(capabilities, [5.0, 0.0, 10.0]);
        assert_eq!((best.year.year(), best.industry.as_str()), (2025, "all"));
        assert!(best.refused.is_empty());

        let ordinary =
            read("leadtime=4&deployfreq=3&failurerecovery=5&changefailure=15&rework=20&v=2025");
        let ordinary = performance(&ordinary.readings);
        let value = |score: Option<Score>| score.unwrap().value();
        assert!((value(ordinary.overall()) - 6.9).abs() < 1e-9);
        assert!((value(ordinary.throughput()) - 6.0).abs() < 1e-9);
        assert!((value(ordinary.stability()) - 8.25).abs() < 1e-9);
    }

    #[test]
    fn blanks_are_left_out_instead_of_counting_zero_or_ten() {
        let link = read("leadtime=4&deployfreq=-1&failurerecovery=&changefailure=-1&rework=-1");
        assert_eq!(link.readings.len(), 1);
        assert!(link.has_means());
        let performance = link.performance();
        assert_eq!(performance.overall().map(Score::value), Some(6.0));
        assert_eq!(performance.stability(), None);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_is_kept() {
        let link = read(
            "leadtime=six&deployfreq=9&failurerecovery=4.5&changefailure=12.5&rework=120&v=1999&ci=39\
             &industry=piracy&comp=age&changefail=3&LeadTime=6",
        );
        assert_eq!(
            link.refused,
            [
                "leadtime=six",
                "deployfreq=9",
                "failurerecovery=4.5",
                "rework=120",
                "v=1999",
                "ci=39",
                "industry=piracy",
                "comp=age",
                "changefail=3",
                "LeadTime=6",
            ]
        );
        assert_eq!(link.readings.len(), 1);
        assert_eq!(
            link.readings.get(&Metric::ChangeFailRate).unwrap().measure,
            Some(Measure::Percent(12.5))
        );
        assert_eq!((link.year.year(), link.industry.as_str()), (2025, ""));
        assert!(!link.has_means(), "a mean of the rest would be shown");
    }

    #[test]
    fn what_any_link_may_carry_is_passed_over() {
        let link = read(
            "leadtime=4&utm_source=mail&utm_medium=x&gclid=1&fbclid=2&_gl=3&displayMode=embedded\
             &step=results&v=2025&unheard=",
        );
        assert_eq!(link.refused, [""; 0]);
        assert!(link.has_means());
    }

    #[test]
    fn a_link_of_before_2023_is_read_and_carries_no_answer_of_today_for_what_was_asked_otherwise() {
        let link = read("leadtime=3&deployfreq=5&chgfail=4&ttr=2&industry=finance");
        assert_eq!(
            link.readings.keys().copied().collect::<Vec<_>>(),
            [Metric::LeadTime, Metric::DeploymentFrequency]
        );
        let earlier: Vec<_> = link
            .earlier
            .iter()
            .map(|it| (it.metric, it.answer))
            .collect();
        assert_eq!(
            earlier,
            [
                (Metric::ChangeFailRate, EarlierAnswer::Range(31.0, 45.0)),
                (Metric::Recovery, EarlierAnswer::Code(2)),
            ]
        );
        assert_eq!(link.refused, [""; 0]);
        assert_eq!(link.industry, "financial_services");
        assert!(!link.has_means() && !link.is_empty());
        // (3 + 5 + 2 + 4) / 4 = 3.5, and 23 % of the respondents of 2019 lie at or below it.
        let official = link.official_2019().unwrap();
        assert!((official.average - 3.5).abs() < 1e-9);
        assert_eq!((official.level, official.percentile), (Band::Low, 23));
    }

    #[test]
    fn every_option_of_the_earlier_share_is_its_range() {
        for (option, range) in [
            ("1", (76.0, 100.0)),
            ("2", (61.0, 75.0)),
            ("3", (46.0, 60.0)),
            ("4", (31.0, 45.0)),
            ("5", (16.0, 30.0)),
            ("6", (0.0, 15.0)),
        ] {
            let link = read(&format!("chgfail={option}"));
            let answer = link.earlier.first().map(|it| it.answer);
            assert_eq!(answer, Some(EarlierAnswer::Range(range.0, range.1)));
            assert_eq!(link.official_2019(), None, "three answers are missing");
        }
        for beyond in ["0", "7", "15", "5.5", "15%"] {
            let link = read(&format!("chgfail={beyond}"));
            assert_eq!(link.refused, [format!("chgfail={beyond}")]);
            assert!(link.is_empty());
        }
    }

    #[test]
    fn every_edition_reads_its_own_links_and_names_what_it_did_not_ask() {
        let of = |year| {
            read(&format!(
                "leadtime=4&deployfreq=3&failurerecovery=4&changefailure=15&rework=20&v={year}"
            ))
        };
        assert_eq!(of(2025).refused, [""; 0]);
        for year in [2023, 2024] {
            assert_eq!(of(year).refused, ["rework=20"], "{year}");
            assert_eq!(of(year).readings.len(), 4, "{year}");
            assert_eq!(of(year).year.year(), year);
        }
        // A year that is still to come is named, and what is known is read.
        assert_eq!(of(2031).refused, ["v=2031"]);
        assert_eq!(of(2031).readings.len(), 5);
    }

    #[test]
    fn a_link_that_compares_by_size_names_a_size() {
        let link = read("leadtime=4&comp=size&industry=fewer_than_100");
        assert_eq!(
            (link.size.as_str(), link.industry.as_str()),
            ("fewer_than_100", "")
        );
        assert_eq!(
            read("leadtime=4&comp=size&industry=retail").refused,
            ["industry=retail"]
        );
        assert_eq!(
            read("leadtime=4&comp=industry&industry=energy").industry,
            "energy"
        );
    }

    #[test]
    fn what_is_left_of_a_written_ampersand_is_taken_off_and_a_second_answer_is_named() {
        let link = read("leadtime=4&amp;deployfreq=3&amp;amp;rework=5&leadtime=6&deployfreq=3");
        assert_eq!(link.refused, ["leadtime=6"]);
        assert_eq!(link.readings.len(), 3);
        assert_eq!(
            link.readings.get(&Metric::LeadTime).unwrap().measure,
            Some(Measure::Code(4))
        );
    }

    #[test]
    fn a_link_without_answers_is_empty() {
        assert!(read("v=2025&industry=all").is_empty());
    }
}
