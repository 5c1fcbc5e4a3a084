//! What must stand in a file in place of what stands there.

use super::number;
use crate::assessment::{Span, ValueStream};
use crate::calculator::ToilSheet;
use crate::exchange::Expected;
use crate::words::errors as words;

/// What a value must be, within a sentence: `a whole number from 1 to 5`.
pub fn must_be(expected: &Expected) -> String {
    let plain = match expected {
        Expected::Object => words::must_be_object(),
        Expected::Text => words::must_be_text(),
        Expected::Number => words::must_be_number(),
        Expected::Whole => words::must_be_whole(),
        Expected::WholeBetween { from, to } => {
            return words::must_be_whole_between(&from.to_string(), &to.to_string());
        }
        Expected::Percent => return words::must_be_between("0", "100"),
        Expected::HoursOfDay => return words::must_be_between("1", "24"),
        Expected::DaysOfWeek => return words::must_be_between("1", "7"),
        Expected::Amount => return words::must_be_between("0", &number::plain(Span::MAX)),
        Expected::Quantity => words::must_be_quantity(),
        Expected::ZeroOrAbove => words::must_be_zero_or_above(),
        Expected::Interval => words::must_be_interval(),
        Expected::Score => words::must_be_score(),
        Expected::Flag => words::must_be_flag(),
        Expected::Day => words::must_be_day(),
        Expected::Reason => words::must_be_reason(),
        Expected::List => words::must_be_list(),
        Expected::Names => words::must_be_names(),
        Expected::Practices => words::must_be_practices(),
        Expected::Tasks => return words::must_be_tasks(&ToilSheet::MAX_TASKS.to_string()),
        Expected::Steps => return words::must_be_steps(&ValueStream::MAX_STEPS.to_string()),
        Expected::ListOf(known) => return words::must_be_list_of(known),
        Expected::OneOf(known) => return words::must_be_one_of(known),
        Expected::Depth => words::must_be_depth(),
        Expected::Basis => words::must_be_basis(),
        Expected::Status => words::must_be_status(),
        Expected::AssessmentId => words::must_be_assessment_id(),
        Expected::QuestionnaireId => words::must_be_questionnaire_id(),
        Expected::QuestionnaireText => words::must_be_questionnaire_text(),
        Expected::TargetName => words::must_be_target_name(),
        Expected::OnlyAnswer => words::must_be_only_answer(),
        Expected::One => words::must_be_one(),
        Expected::OnlyMetric => words::must_be_only_metric(),
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_written_as_the_file_would_write_them() {
        let whole = Expected::WholeBetween {
            from: 0,
            to: 9_007_199_254_740_992,
        };
        for (expected, said) in [
            (whole, "a whole number from 0 to 9007199254740992"),
            (Expected::Amount, "a number from 0 to 100000"),
            (Expected::HoursOfDay, "a number from 1 to 24"),
            (Expected::Steps, "a list of at most 60 steps"),
            (Expected::OneOf("a, b".to_owned()), "one of a, b"),
            (Expected::Basis, "\"time\" or \"requests\""),
        ] {
            assert_eq!(must_be(&expected), said);
        }
    }
}
