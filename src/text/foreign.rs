//! Words of answers that come from other tools.

use super::{number, term};
use crate::assessment::Metric;
use crate::exchange::elsewhere::{
    About, Fate, Foreign, ForeignError, Outcome, OwnScore, Remark, Tool, Why,
};
use crate::questionnaire::{Catalogue, QuestionId};
use crate::words::foreign as words;

/// A tool's name.
pub fn tool(tool: Tool) -> &'static str {
    match tool {
        Tool::QuickCheck => words::tool_quick_check(),
        Tool::Dsomm => words::tool_dsomm(),
        Tool::Samm => words::tool_samm(),
        Tool::Atos => words::tool_atos(),
        Tool::Cncf => words::tool_cncf(),
        Tool::GovUk => words::tool_gov_uk(),
        Tool::Table => words::tool_table(),
    }
}

/// What Waymark reads of a tool.
pub fn gives(tool: Tool) -> &'static str {
    match tool {
        Tool::QuickCheck => words::gives_quick_check(),
        Tool::Dsomm => words::gives_dsomm(),
        Tool::Samm => words::gives_samm(),
        Tool::Atos => words::gives_atos(),
        Tool::Cncf => words::gives_cncf(),
        Tool::GovUk => words::gives_gov_uk(),
        Tool::Table => words::gives_table(),
    }
}

/// A tool's own formula, with its source.
pub fn formula(tool: Tool) -> &'static str {
    match tool {
        Tool::QuickCheck => words::formula_quick_check(),
        Tool::Dsomm => words::formula_dsomm(),
        Tool::Samm => words::formula_samm(),
        Tool::Atos => words::formula_atos(),
        Tool::Cncf => words::formula_cncf(),
        Tool::GovUk => words::formula_gov_uk(),
        Tool::Table => words::formula_table(),
    }
}

/// A score as its tool shows it: a share in percent, others out of the most there is.
pub fn score(of: Tool, score: &OwnScore) -> String {
    // A formula that counts what is missing as 0 makes one of nothing.
    let Some(value) = score
        .value
        .filter(|_| score.answered > 0 || !score.name.is_empty())
    else {
        return words::score_none().to_owned();
    };
    let said = match of {
        Tool::Dsomm | Tool::GovUk => number::percent(value),
        Tool::Atos => number::percent(value / 100.0),
        Tool::Samm | Tool::Cncf => out_of(value, score.most, 2),
        Tool::QuickCheck | Tool::Table => out_of(value, score.most, 1),
    };
    if score.is_least {
        return words::score_least(&said);
    }
    said
}

fn out_of(value: f64, most: f64, decimals: u8) -> String {
    words::score_out_of(&number::amount(value, decimals), &number::amount(most, 0))
}

/// What a score is of.
pub fn score_name(of: Tool, score: &OwnScore) -> String {
    let metric = Metric::ALL
        .into_iter()
        .find(|metric| metric.key() == score.name);
    match metric.filter(|_| of == Tool::QuickCheck) {
        Some(metric) => term::metric(metric).to_owned(),
        None if score.name.is_empty() => words::score_whole().to_owned(),
        None => score.name.clone(),
    }
}

/// How much of what a score rests on was answered.
pub fn answered(score: &OwnScore) -> String {
    words::score_answered(score.answered, score.asked)
}

/// The first score of a team, where it is one of the whole.
pub fn whole(of: Tool, scores: &[OwnScore]) -> Option<String> {
    let whole = scores.iter().find(|score| score.name.is_empty())?;
    Some(score(of, whole))
}

/// What is good to know beside what was read.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::NoModel => words::remark_no_model().to_owned(),
        Remark::Model(version, count) => words::remark_model(version, *count),
        Remark::BlankIsZero => words::remark_blank_is_zero().to_owned(),
        Remark::NothingAnswered => words::remark_nothing_answered().to_owned(),
        Remark::NoMeans => words::remark_no_means().to_owned(),
    }
}

/// What became of an item.
pub fn became(outcome: &Outcome, catalogue: &Catalogue) -> String {
    let title = |id: &QuestionId| {
        let question = catalogue.question(id);
        question.map_or_else(|| id.to_string(), |question| question.title.clone())
    };
    match outcome {
        Outcome::Level(question, level, _) => {
            words::became_level(&level.to_string(), &title(question))
        }
        Outcome::Measured(metric) => words::became_measured(term::metric(*metric)),
        Outcome::Note(question, _) => words::became_note(&title(question)),
        Outcome::Evidence(question, _) => words::became_evidence(&title(question)),
        Outcome::Kept(_) => words::became_kept().to_owned(),
        Outcome::About(about) => match about {
            About::Team => words::became_team(),
            About::Scope => words::became_scope(),
            About::Date => words::became_date(),
            About::Participants => words::became_participants(),
            About::Organisation => words::became_organisation(),
            About::Edition => words::became_edition(),
        }
        .to_owned(),
    }
}

/// Why an item became what it did; empty where that needs no words.
pub fn why(outcome: &Outcome) -> &'static str {
    match outcome.why() {
        None => "",
        Some(Why::Mapping(why)) => why,
        Some(Why::Chosen) => words::why_chosen(),
        Some(Why::Between) => words::why_between(),
        Some(Why::NoQuestion) => words::why_no_question(),
        Some(Why::NotChosen) => words::why_not_chosen(),
        Some(Why::Unanswered) => words::why_unanswered(),
        Some(Why::Unreadable) => words::why_unreadable(),
        Some(Why::Unknown) => words::why_unknown(),
        Some(Why::Repeated) => words::why_repeated(),
        Some(Why::NoAnswer) => words::why_no_answer(),
    }
}

/// A kind of what may become of an item.
pub fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Mapped => words::fate_mapped(),
        Fate::Noted => words::fate_noted(),
        Fate::Kept => words::fate_kept(),
    }
}

/// How many items there are, and how many became of each kind.
pub fn sum(foreign: &Foreign) -> String {
    let [mapped, noted, kept] = Fate::ALL.map(|fate| foreign.count(fate));
    words::report_sum(foreign.items.len(), mapped, noted, kept)
}

/// Why files could not be read.
pub fn error(error: &ForeignError) -> String {
    match error {
        ForeignError::Empty(file) if file.is_empty() => words::error_none().to_owned(),
        ForeignError::Empty(file) => words::error_empty(file),
        ForeignError::TooLarge(most) => words::error_too_large(&(most / 1_000_000).to_string()),
        ForeignError::TooMany(most) => words::error_too_many(&most.to_string()),
        ForeignError::NotText(file) => words::error_not_text(file),
        ForeignError::Workbook(file) => words::error_workbook(file),
        ForeignError::Json(file, line, column) => {
            words::error_json(file, &line.to_string(), &column.to_string())
        }
        ForeignError::Yaml(file, line) => words::error_yaml(file, &line.to_string()),
        ForeignError::Unfolds(file) => words::error_unfolds(file),
        ForeignError::Unclosed(file, row) => words::error_unclosed(file, &row.to_string()),
        ForeignError::Unrecognised(file) => words::error_unrecognised(file),
        ForeignError::Own(file) => words::error_own(file),
        ForeignError::NotOfTool(file) => words::error_not_of_tool(file),
        ForeignError::Several => words::error_several().to_owned(),
        ForeignError::ModelAlone => words::error_model_alone().to_owned(),
        ForeignError::NoColumn(column) if column.is_empty() => words::error_columns().to_owned(),
        ForeignError::NoColumn(column) => words::error_no_column(column),
        ForeignError::NoScale => words::error_no_scale().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: Option<f64>, most: f64, is_least: bool) -> OwnScore {
        OwnScore {
            name: String::new(),
            value,
            most,
            answered: 3,
            asked: 90,
            is_least,
            parts: Vec::new(),
        }
    }

    #[test]
    fn a_score_is_said_as_its_tool_says_it() {
        for (tool, value, most, said) in [
            (Tool::Samm, 1.25, 3.0, "1.25 of 3"),
            (Tool::Cncf, 1.75, 4.0, "1.75 of 4"),
            (Tool::Atos, 38.0, 100.0, &number::percent(0.38)),
            (Tool::GovUk, 0.3, 1.0, &number::percent(0.3)),
            (Tool::QuickCheck, 6.9, 10.0, "6.9 of 10"),
        ] {
            assert_eq!(score(tool, &of(Some(value), most, false)), said);
        }
        assert_eq!(
            score(Tool::Samm, &of(Some(1.0), 3.0, true)),
            "at least 1 of 3"
        );
        assert_eq!(score(Tool::Cncf, &of(None, 4.0, false)), "none");
        assert_eq!(answered(&of(None, 4.0, false)), "3 of 90");
        let nothing = OwnScore {
            answered: 0,
            ..of(Some(0.0), 3.0, false)
        };
        assert_eq!(score(Tool::Samm, &nothing), "none");
    }
}
