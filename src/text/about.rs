//! Words of the about page.

use super::number;
use crate::scoring::BandEdition;

/// A heading with its paragraphs.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// What stands below it.
    pub paragraphs: &'static [&'static str],
}

/// What Waymark is and is not.
pub const WHAT: Section = Section {
    heading: "What it is",
    paragraphs: &[
        "You answer questions about what can be seen in an ordinary week. Waymark turns the answers into scores, draws them as a map, and suggests a few practices, each with its reason. It looks at one team and one service at a time.",
        "It is not a test, not a certificate, and not a way to compare teams. A low level can be the right one, and many questions say when.",
    ],
};

/// How answers become scores.
pub const SCORES: Section = Section {
    heading: "Answers and scores",
    paragraphs: &[
        "A question of Waymark has five levels, each a description of what one would see. They count 0, 2.5, 5, 7.5 and 10. Every score lies between 0 and 10, the scale of DORA’s own Quick Check, and is shown with one decimal, near the boundary of a band with more.",
        "There are four kinds of answer. A level counts. Not applicable, with a reason, leaves the sum. Don’t know and nothing yet lower the coverage and never the score. Where nothing is answered there is no score, which is not the same as 0.",
        "Coverage is the share of the applicable questions that have a level. A score with less than half of them is called provisional. So is one that is a single answer, and that has no band. Two assessments are compared over the questions that have a level both times.",
        "A dimension is the weighted mean of its answered questions, and a questionnaire is the weighted mean of its dimensions. Several questionnaires read the same answers from different sides; they are never averaged into one number, and the area of a radar means nothing.",
    ],
};

/// What a band is; the table of boundaries follows.
pub const BANDS: Section = Section {
    heading: "Bands",
    paragraphs: &[
        "Low, Medium, High and Elite are the names that DORA’s reports gave to groups of similar survey answers, found anew each year. They never were cut-offs, and the report of 2025 has none.",
        "Waymark gives a score the name of the group whose mean lies nearest on the scale from 0 to 10, so each boundary lies half-way between two groups. A score on a boundary takes the lower name. For CALMS and the like this is a comparison on DORA’s scale, not a DORA result.",
    ],
};

/// How delivery is scored.
pub const DELIVERY: Section = Section {
    heading: "Delivery performance",
    paragraphs: &[
        "DORA’s five metrics are scored as DORA’s Quick Check of 2025 scores them, with three differences: a metric without an answer is left out of every mean instead of counting as best or worst, decimals of a percentage count, and nothing answered gives no score.",
        "The level is the cluster whose published medians lie nearest, over lead time, deployment frequency, recovery and change fail rate, once three of the four are answered. When two clusters are almost equally near, the page says so. Rework rate has no levels.",
    ],
};

/// How the roadmap comes about.
pub const ROADMAP: Section = Section {
    heading: "The roadmap",
    paragraphs: &[
        "Every answered question has a need: how far it lies below its target, the far ones counting more than in proportion, from 0 at the target to 1 a whole ladder below it. A practice’s priority is the mean need of the answered questions that name it, divided by the root of its effort: 1 for days, 2 for weeks, 4 for months. Where a delivery metric that it moves leaves room, that raises the priority, at most to twice. A question without an answer does not count.",
        "A practice waits while one that it needs first scores under 5.0, and lends that one its priority. Between equals the one that lifts the weakest dimension comes first, then the earlier phase, then the one that more answers speak for. At most three practices are Now and five Next, and no two of Now rest on the same single answer; you can pin, move, defer or dismiss any of them.",
        "What a practice would add is told apart from its place: the scores if every question that names it, and lies below its target, rose by one level.",
        "The projection shows the scores if each question behind the Now practices rose by one level. It is a guess to plan with, not a promise.",
        "Insights are answers that often mean something together. Each names the answers behind it and is a hypothesis to check with the team.",
        "What a practice moves rests on DORA’s research where its page says so and on the authors’ judgement elsewhere. Weights, efforts and prerequisites are judgement.",
    ],
};

/// What is often copied, and what holds.
pub const TRAPS: [(&str, &str); 7] = [
    (
        "The “DORA 2023” table",
        "The usual copy mixes rows of 2018 to 2023. Lead times from an hour to a day and from one to six months lie in none of its rows, and a change fail rate of 5 % lies in two.",
    ),
    (
        "43.2 minutes, not 43.8",
        "An objective of 99.9 % leaves 43.2 minutes in 30 days. 43.8 is the figure for a twelfth of a year.",
    ),
    (
        "87.6 % waiting, not 93 %",
        "A value stream that is often shown has 17 hours of work and 15 working days of waiting. In days of eight hours that is 87.6 % waiting; the 93 % beside it does not follow.",
    ),
    (
        "Toil has six traits",
        "Google’s book names manual, repetitive, automatable, tactical, without lasting value, and growing with the service. Not all need apply: the more do, the likelier it is toil.",
    ),
    (
        "Recovery is throughput",
        "Since 2024 DORA counts recovery from failed deployments with throughput, and change fail rate and rework rate as instability.",
    ),
    (
        "The fifth metric is rework rate",
        "Reliability, often called the fifth, is a measure of operations and stands beside the delivery metrics.",
    ),
    (
        "Who named CALMS",
        "Damon Edwards and John Willis coined CAMS in 2010. Jez Humble added the L for lean.",
    ),
];

/// Who is owed what, and where to read on.
pub const CREDITS: [(&str, &str); 4] = [
    (
        "DORA, Google LLC: the delivery metrics with their answer options, the Quick Check’s arithmetic and the clusters’ medians. Text and figures of dora.dev are licensed under CC BY 4.0. Waymark restates them and is not endorsed by DORA or Google.",
        "https://dora.dev",
    ),
    (
        "Gene Kim: the Three Ways, 2012, and the books that followed.",
        "https://itrevolution.com/articles/the-three-ways-principles-underpinning-devops/",
    ),
    (
        "Ron Westrum: A typology of organisational cultures, 2004, on how organisations treat news.",
        "",
    ),
    (
        "Site Reliability Engineering and The Site Reliability Workbook, Google, 2016 and 2018: service level objectives, error budgets, toil.",
        "https://sre.google/books/",
    ),
];

/// What happens to what a person enters.
pub const PRIVACY: Section = Section {
    heading: "Privacy",
    paragraphs: &[
        "What you enter stays in this browser’s storage for this site. There is no server, no account, no cookie and no count of visitors. It leaves only when you send it, such as a file you saved.",
        "A Content-Security-Policy in every page tells the browser to load from this site and connect to it alone, so the browser itself enforces this.",
        "Other projects that share this site’s host, as those under one name.github.io do, can read the same storage, and so can anyone who uses this browser profile. If that matters, use Waymark under a domain of its own.",
        "Clearing the browser’s data deletes your answers, and some browsers tidy up sites that were not visited for a while. Save a copy of what you want to keep.",
    ],
};

/// How accessible Waymark is.
pub const ACCESSIBILITY: Section = Section {
    heading: "Accessibility",
    paragraphs: &[
        "Waymark aims at WCAG 2.2, level AA. It uses the browser’s own controls, everything can be done with the keyboard, no sign relies on colour alone, and the numbers of every chart stand beside it as text.",
        "It has been checked in Chromium only, and not yet with people who use a screen reader or other aids. If something is in your way, please report it where you found Waymark.",
    ],
};

/// Under which terms Waymark may be used.
pub const LICENCES: Section = Section {
    heading: "Licences",
    paragraphs: &[
        "The code is licensed under MIT or Apache-2.0, as you choose. The questions, questionnaires, practices and insights are licensed under CC BY 4.0: share and change them, and say where they come from.",
    ],
};

/// The version.
pub fn version(version: &str) -> String {
    format!("Waymark {version}")
}

/// The year of an edition and where its bands begin.
pub fn boundaries(edition: BandEdition) -> (String, [String; 3]) {
    (
        edition.year().to_string(),
        edition.boundaries().map(number::exact),
    )
}

/// Where a band begins, as the head of a column.
pub fn begins(band: &str) -> String {
    format!("{band} above")
}

/// A source's words and its address, which stands last in it.
///
/// ```
/// use waymark::text::about::source;
/// assert_eq!(source("Diátaxis, https://diataxis.fr/"), ("Diátaxis", Some("https://diataxis.fr/")));
/// assert_eq!(source("Kanban, 2010"), ("Kanban, 2010", None));
/// ```
pub fn source(source: &str) -> (&str, Option<&str>) {
    match source.rfind("https://") {
        Some(at) => {
            let (words, address) = source.split_at(at);
            (words.trim_end_matches([' ', ',', ':']), Some(address))
        }
        None => (source, None),
    }
}
