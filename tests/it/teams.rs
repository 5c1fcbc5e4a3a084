//! Made-up teams and small libraries that the tests share.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::sample::select;
use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire, Depth, Response};
use waymark::content::{Library, Source, shipped as files};
use waymark::delivery::Performance;
use waymark::questionnaire::{Level, Question, QuestionId};
use waymark::roadmap::{Roadmap, roadmap};
use waymark::scoring::{Scorecard, scorecards};

/// How far two numbers may lie apart and still be the same number.
pub(crate) const TOLERANCE: f64 = 1e-9;

/// Asserts that two numbers are the same number.
#[track_caller]
pub(crate) fn assert_near(left: f64, right: f64) {
    assert!((left - right).abs() < TOLERANCE, "{left} is not {right}");
}

/// A path below the package's root.
pub(crate) fn path(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// What ships with Waymark.
pub(crate) fn shipped() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY
        .get_or_init(|| files::library().unwrap_or_else(|problems| panic!("{}", listed(&problems))))
}

/// Problems as the command line prints them.
pub(crate) fn listed(problems: &[waymark::content::Problem]) -> String {
    problems.iter().fold(String::new(), |mut text, problem| {
        writeln!(text, "{problem}").unwrap();
        text
    })
}

/// A library from one file that has to be right.
pub(crate) fn library(text: &str) -> Library {
    Library::read(&[Source {
        file: "own.toml",
        text,
    }])
    .unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

/// An assessment of every shipped questionnaire, with nothing answered.
pub(crate) fn blank() -> Assessment {
    asking(shipped())
}

/// An assessment of every questionnaire of a library, with nothing answered.
pub(crate) fn asking(library: &Library) -> Assessment {
    let mut assessment = Assessment::new("made-up".into());
    assessment.questionnaires = library
        .catalogue
        .questionnaires()
        .iter()
        .map(|questionnaire| ChosenQuestionnaire {
            id: questionnaire.id.clone(),
            version: questionnaire.version,
        })
        .collect();
    assessment
}

/// Says something to a question.
pub(crate) fn say(assessment: &mut Assessment, question: &QuestionId, answer: Answer) {
    assessment.answers.insert(
        question.clone(),
        Response {
            answer: Some(answer),
            ..Response::default()
        },
    );
}

/// Chooses a level.
pub(crate) fn choose(assessment: &mut Assessment, question: &QuestionId, level: Level) {
    say(assessment, question, Answer::Level(level));
}

/// A shipped question.
pub(crate) fn question(id: &QuestionId) -> &'static Question {
    shipped().catalogue.question(id).unwrap()
}

/// What a level is worth by the rule's own words: how far it lies from the worst, of the whole ladder, in
/// tenths of it.
pub(crate) fn worth(question: &Question, level: Level) -> f64 {
    let from_worst = if question.reversed {
        question.top() - level
    } else {
        level - 1
    };
    f64::from(from_worst) / f64::from(question.top() - 1) * 10.0
}

/// Every question's id.
pub(crate) fn questions(library: &Library) -> Vec<QuestionId> {
    library
        .catalogue
        .questions()
        .map(|question| question.id.clone())
        .collect()
}

/// The scores of an assessment.
pub(crate) fn scores(library: &Library, assessment: &Assessment) -> Vec<Scorecard> {
    scorecards(&library.catalogue, assessment)
}

/// The sum of all questionnaires' unrounded scores.
pub(crate) fn total(library: &Library, assessment: &Assessment) -> f64 {
    scores(library, assessment)
        .iter()
        .filter_map(|scorecard| scorecard.score)
        .map(waymark::scoring::Score::value)
        .sum()
}

/// The roadmap that an assessment's answers give.
pub(crate) fn plan(library: &Library, assessment: &Assessment) -> Roadmap {
    let performance = assessment
        .delivery
        .as_ref()
        .map_or_else(Performance::default, waymark::delivery::performance);
    let scorecards = scores(library, assessment);
    roadmap(
        &library.catalogue,
        &library.guidance,
        assessment,
        &scorecards,
        &performance,
    )
}

/// Any answer to a question of five levels or more, or none.
pub(crate) fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    prop_oneof![
        6 => (1_u8..=5).prop_map(|level| Some(Answer::Level(level))),
        1 => Just(Some(Answer::DontKnow)),
        1 => Just(Some(Answer::NotApplicable("no such thing here".into()))),
        2 => Just(None),
    ]
}

/// Any assessment of the shipped questionnaires, without targets, delivery or decisions.
pub(crate) fn any_assessment() -> impl Strategy<Value = Assessment> {
    let ids = questions(shipped());
    let depth = select(vec![Depth::Quick, Depth::Full]);
    (proptest::collection::vec(any_answer(), ids.len()), depth).prop_map(move |(answers, depth)| {
        let mut assessment = blank();
        assessment.depth = depth;
        for (id, answer) in ids.iter().zip(answers) {
            if let Some(answer) = answer {
                say(&mut assessment, id, answer);
            }
        }
        assessment
    })
}

/// How many cases a property is tried with: enough to find what is wrong, few enough to run often.
pub(crate) fn cases(number: u32) -> ProptestConfig {
    ProptestConfig {
        cases: number,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The text of a question whose five levels say nothing in particular.
pub(crate) fn question_text(id: &str, practices: &[&str]) -> String {
    let levels: Vec<String> = ["first", "second", "third", "fourth", "fifth"]
        .map(|rung| {
            format!("{{ name = \"The {rung} rung\", text = \"One sees the {rung} thing.\" }}")
        })
        .to_vec();
    format!(
        "[[question]]\nid = \"{id}\"\ntitle = \"About {id}\"\nprompt = \"What is seen?\"\nwhy = \"It matters.\"\n\
         ask = \"Show us.\"\npractices = {practices:?}\nlevels = [{}]\n\n",
        levels.join(", ")
    )
}

/// The text of a practice.
pub(crate) fn practice_text(id: &str, effort: &str, requires: &[&str]) -> String {
    format!(
        "[[practice]]\nid = \"{id}\"\ntitle = \"Do {id}\"\nsummary = \"It is done.\"\nfirst_step = \"Begin.\"\n\
         next_steps = [\"Go on.\"]\ndone_when = \"It is seen.\"\npitfalls = [\"It stops.\"]\neffort = \"{effort}\"\n\
         improves = {{ lead_time = 1 }}\nrequires = {requires:?}\nphase = \"pilot\"\n\
         sources = [\"Made up\"]\n\n"
    )
}
