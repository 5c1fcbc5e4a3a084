//! Words of the comparison with DORA's surveys, of older rules, and of Quick Check links.

use super::{delivery, number, term};
use crate::assessment::{Metric, Reading};
use crate::delivery::{
    Capability, Cluster, Earlier, EarlierAnswer, Norm, Official2019, Position, SurveyYear,
};
use crate::scoring::{BandEdition, Score};

/// Heads the comparison.
pub const TITLE: &str = "Beside the teams of DORA’s survey";
/// What the comparison is, and what it is not.
pub const MORE: &str = "Means of what other teams answered about themselves, with the spread that about two thirds of them lie within. A mean is no target: it mixes services of every kind.";
/// The survey to compare with.
pub const SURVEY: &str = "Survey";
/// The industry to compare with.
pub const INDUSTRY: &str = "Industry";
/// The size to compare with.
pub const SIZE: &str = "Size of the organisation";
/// Stands for the sizes of a survey that published none.
pub const NO_SIZES: &str = "No sizes published";
/// Names the table.
pub const TABLE: &str = "Your scores beside the survey’s";
/// Heads the team's own scores.
pub const YOURS: &str = "You";
/// Heads the picture of a row.
pub const PICTURE: &str = "0 to 10";
/// Heads the share of respondents.
pub const RESPONDENTS: &str = "Among respondents of 2025";
/// What the pictures show.
pub const PICTURE_MORE: &str = "The bar spans one standard deviation around the mean of the industry, the line is the mean, the yellow mark is you. Percentages of respondents come from a secondary transcription of the 2025 report, and are ranges because everyone in an option gave the same answer.";
/// Whose figures these are.
pub const CREDIT: &str = "Figures: DORA Quick Check, Google LLC, CC BY 4.0. The recovery figures of the 2025 sizes are stored upside down there; here they are put right. The published overall means are recomputed from the metrics.";
/// Heads the older rules.
pub const OTHER_RULES: &str = "The same answers by other years’ rules";
/// Why several rules are shown.
pub const OTHER_RULES_MORE: &str = "Each year’s survey found other clusters. The same answers can carry another name a year later.";
/// Needs all answers.
pub const NO_OFFICIAL: &str = "DORA’s rule of 2019 needs lead time, deployment frequency, recovery and change fail rate, all four.";
/// What the rule of 2019 was.
pub const OFFICIAL_MORE: &str = "The mean of four answer options, cut at 3.5, 4.4 and 5.2, as DORA’s Quick Check of 2019 did. It knew no rework rate, counted recovery from any incident, and sorted change fail rates into bins that end at 15, 30, 45, 60 and 75 %.";
/// Heads the history of the metrics.
pub const HISTORY: &str = "What changed between the years";
/// Introduces the history.
pub const HISTORY_MORE: &str =
    "Two reports rarely measure the same thing, so figures of different years are not one series.";

/// What changed in which year.
///
/// Source: dora.dev, "A history of DORA's software delivery metrics".
pub const YEARS: [(&str, &str); 8] = [
    (
        "2014",
        "Lead time, deployment frequency and time to restore. Change fail rate was tried and did not fit the others.",
    ),
    (
        "2015",
        "Two sides: throughput (frequency, lead time) and stability (time to restore, change fail rate).",
    ),
    (
        "2018",
        "Availability joins as a separate, operational measure. Four clusters instead of three, Elite a part of High.",
    ),
    (
        "2021",
        "Availability becomes reliability: whether a service keeps its promises to users.",
    ),
    ("2022", "Three clusters; nobody was called Elite."),
    (
        "2023",
        "Recovery now means recovery from a failed deployment, no longer from any incident. Change fail rate is a number instead of a bin. Four clusters again.",
    ),
    (
        "2024",
        "Rework rate joins. Recovery moves to throughput; change fail rate and rework rate are the instability. High fails more often than Medium, so no cut of this year’s change fail rate makes sense.",
    ),
    (
        "2025",
        "Levels are gone. Instead, distributions of each metric and seven team profiles made of eight measures, five of which are not about delivery.",
    ),
];

/// Reads events from files.
pub const FROM_FILES: &str = "Read your deployment history";
/// What that is.
pub const FROM_FILES_MORE: &str = "Drop in exports of deployments, changes and incidents. They are read in this browser and sent nowhere.";
/// Opens a link.
pub const FROM_LINK: &str = "Open a Quick Check link";
/// Heads the ways to measure instead of guess.
pub const MEASURE: &str = "Measure instead of guessing";

/// What a person pastes.
pub const LINK: &str = "Address of a DORA Quick Check result";
/// Where to find it.
pub const LINK_HINT: &str =
    "It begins with https://dora.dev/quickcheck/ and carries the answers after the question mark.";
/// What the page of links is for.
pub const LINK_LEDE: &str = "Paste the address of a Quick Check result. Its answers are read here, shown with the same scores, and can become a part of an assessment. The address is not opened.";
/// The address carries no answers.
pub const LINK_EMPTY: &str = "This address carries no answers of a Quick Check. Copy it from the address bar while the result is shown.";
/// Heads what the link says.
pub const LINK_READ: &str = "What the link says";
/// Where Waymark differs from DORA.
pub const LINK_DIFFERS: &str = "When every metric is answered, these are the numbers that DORA shows. Where one is blank, Waymark leaves it out of every mean. So does the Quick Check in its overall score, but in throughput and stability it counts a blank option as 0 and a blank percentage as 10; and where nothing is answered it shows 0 instead of no score.";
/// Heads the capabilities.
pub const CAPABILITIES: &str = "Capabilities";
/// What becomes of the capabilities.
pub const CAPABILITIES_MORE: &str = "The mean of each capability’s statements, 0 to 10. Waymark asks about the same ground with questions of its own, so these are shown and not taken over.";
/// Starts an assessment from the link.
pub const LINK_START: &str = "Start an assessment with these answers";
/// Takes the link's answers into the assessment.
pub const LINK_USE: &str = "Use these answers";
/// Heads what the link's answers would take the place of.
pub const LINK_REPLACES: &str = "What they would replace";
/// Says what is lost.
pub const LINK_REPLACES_MORE: &str = "The assessment answers these metrics otherwise. A measured number and where it came from go with the answer that is replaced. You can undo it until you leave the page.";
/// Heads the column of the assessment's answers.
pub const LINK_BEFORE: &str = "In the assessment now";
/// Heads the column of the link's answers.
pub const LINK_AFTER: &str = "In the link";
/// The link's answers are in the assessment.
pub const LINK_USED: &str = "The answers of the link are in the assessment.";
/// Heads what was asked otherwise.
pub const EARLIER: &str = "Asked otherwise before 2023";
/// Why it is not taken over.
pub const EARLIER_MORE: &str = "Until 2022 DORA asked how long it takes to restore service after any incident, and for a range of failed changes. Since 2023 it asks for the recovery from a failed deployment, and for a percentage. An incident need not come from a deployment, and a range is no number, so these answers stand for none of today’s: they are shown and not taken over. Answer today’s questions on the delivery page.";
/// Why there are no means.
pub const NO_MEANS: &str = "No throughput, stability or overall score is shown: some of the link’s answers could not count in them, and a mean of the rest would look like all of it.";

/// A survey by its year.
pub fn survey(year: SurveyYear) -> String {
    format!("DORA {}", year.year())
}

/// A mean with its standard deviation.
pub fn norm(norm: Norm) -> String {
    format!(
        "{} ± {}",
        number::decimal(norm.mean),
        number::decimal(norm.deviation)
    )
}

/// A score beside a norm, for those who cannot see the picture.
pub fn beside(score: Score, norm: Norm) -> &'static str {
    match () {
        () if norm.is_usual(score.value()) => "within the usual spread",
        () if score.value() > norm.mean => "above the usual spread",
        () => "below the usual spread",
    }
}

/// Where an answer lies among respondents.
pub fn position(position: Position) -> String {
    format!(
        "ahead of {} %, with or ahead of {} %",
        number::decimal(position.below),
        number::decimal(position.at_or_below)
    )
}

/// The nearest cluster of a year, short.
pub fn cluster(cluster: Cluster) -> String {
    let (level, second) = (term::band(cluster.level), term::band(cluster.second));
    if cluster.is_between() {
        format!(
            "between {level} and {second}, margin {}",
            number::decimal(cluster.margin)
        )
    } else {
        format!("{level}, margin {}", number::decimal(cluster.margin))
    }
}

/// Names the nearest cluster of a year.
pub fn cluster_of(edition: BandEdition) -> String {
    format!("Nearest cluster of {}", edition.year())
}

/// What DORA's rule of 2019 says.
pub fn official(official: Official2019) -> String {
    format!(
        "{}: a mean of {} of 6, at or above {} % of the respondents of 2019",
        term::band(official.level),
        number::exact(official.average),
        official.percentile
    )
}

/// Names the rule of 2019.
pub const OFFICIAL: &str = "DORA’s own rule of 2019";

/// A capability of the Quick Check.
pub fn capability(capability: Capability) -> &'static str {
    match capability {
        Capability::ContinuousIntegration => "Continuous integration",
        Capability::LooselyCoupledTeams => "Loosely coupled teams",
        Capability::GenerativeCulture => "Generative culture",
    }
}

/// A metric as it was asked before 2023.
pub fn earlier(metric: Metric) -> &'static str {
    match metric {
        Metric::Recovery => "Time to restore service after any incident",
        Metric::ChangeFailRate => "Change fail rate, as a range",
        Metric::LeadTime | Metric::DeploymentFrequency | Metric::ReworkRate => {
            term::short_metric(metric)
        }
    }
}

/// What was answered before 2023.
pub fn earlier_answer(answer: Earlier) -> String {
    match answer.answer {
        EarlierAnswer::Code(code) => {
            delivery::answer(answer.metric, &crate::assessment::Measure::Code(code))
        }
        EarlierAnswer::Range(from, to) => {
            format!("{} to {} %", number::plain(from), number::plain(to))
        }
    }
}

/// What an assessment says of a metric, with the measured number behind it.
pub fn reading(metric: Metric, reading: &Reading) -> String {
    let answer = reading
        .measure
        .as_ref()
        .map(|measure| delivery::answer(metric, measure))
        .unwrap_or_default();
    let Some(exact) = &reading.exact else {
        return answer;
    };
    let value = delivery::exact(metric, exact);
    match exact.source.trim() {
        "" => format!("{answer} ({value})"),
        source => format!("{answer} ({value}, {source})"),
    }
}

/// Fields of a link that could not be read.
pub fn refused(fields: &[String]) -> String {
    format!("Not understood, and left out: {}.", number::list(fields))
}

/// What a mean is of, where only some metrics were answered here and asked there.
pub fn shared_metrics(shared: usize, of: usize) -> String {
    if shared == of {
        return String::new();
    }
    format!(
        "over {} of {} metrics, those that both have",
        number::word(shared),
        number::word(of)
    )
}

/// A metric that a survey did not ask.
pub fn not_asked(metric: Metric) -> String {
    format!("{} was not asked", term::short_metric(metric))
}
