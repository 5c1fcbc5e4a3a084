//! Words of the toil sheet.

use crate::calculator::{
    CAP, HORIZON_MONTHS, Payback, Quantity, ToilSheet, ToilTask, Trait, Traits, toil_of_a_month,
};
use crate::text::number::{self, Unit};
use crate::words::tools as words;

/// A trait in words.
pub fn trait_name(one: Trait) -> &'static str {
    match one {
        Trait::Manual => words::toil_manual(),
        Trait::Repetitive => words::toil_repetitive(),
        Trait::Automatable => words::toil_automatable(),
        Trait::Tactical => words::toil_tactical(),
        Trait::NoEnduringValue => words::toil_no_enduring_value(),
        Trait::GrowsWithService => words::toil_grows_with_service(),
    }
}

/// How many traits apply.
pub fn traits(traits: Traits) -> String {
    words::toil_traits_of(traits.count(), Trait::ALL.len())
}

/// A task's name, or its place when it has none.
pub fn task_name(task: &ToilTask, at: usize) -> String {
    match task.name.trim() {
        "" => words::toil_line(at + 1),
        name => name.to_owned(),
    }
}

/// The share against the cap.
pub fn against_cap(share: f64) -> String {
    let cap = number::share(CAP);
    if share > CAP {
        words::toil_above(&cap)
    } else {
        words::toil_within(&cap)
    }
}

/// How the share came about.
pub fn share_sum(sheet: &ToilSheet) -> Option<String> {
    let total = number::amount(sheet.total_hours?.value(), 2);
    let share = number::share(sheet.share()?);
    let counted = sheet.tasks.iter().map(ToilTask::toil_hours);
    let parts: Vec<String> = counted
        .filter(|hours| *hours > 0.0)
        .map(|hours| number::visible(hours, 2))
        .collect();
    Some(match parts.as_slice() {
        [] => words::toil_share_sum_of_one("0", &total, &share),
        [only] => words::toil_share_sum_of_one(only, &total, &share),
        parts => words::toil_share_sum(&parts.join(" + "), &total, &share),
    })
}

/// Hours.
pub fn hours(hours: f64) -> String {
    number::short_hours(&number::rounded_visibly(hours, 1))
}

/// The month that pays back.
pub fn month(payback: Payback) -> String {
    match payback.month {
        Some(month) => words::toil_month(&number::amount(month, 0)),
        None => words::toil_never().to_owned(),
    }
}

/// How a payback came about.
pub fn payback_sum(name: &str, task: &ToilTask, payback: Payback) -> String {
    let hours = |hours| Unit::Hours.of(&number::rounded(hours, 2));
    let cost = task.build.map_or(0.0, Quantity::value);
    let build = number::amount(cost, 2);
    let saved = number::amount(payback.saved_per_month, 2);
    let free = hours(payback.saved_per_month);
    let horizon = number::amount(HORIZON_MONTHS, 0);
    let won = hours(payback.over_horizon);
    match payback.month {
        Some(_) => {
            let months = number::rounded(cost / payback.saved_per_month, 2);
            let months = Unit::Months.of(&months);
            words::toil_payback_sum(name, &free, &build, &saved, &months, &horizon, &won)
        }
        None => words::toil_payback_sum_never(name, &free, &build, &saved, &horizon, &won),
    }
}

/// The example, ready to be changed.
pub fn example() -> ToilSheet {
    toil_of_a_month([
        words::toil_example_certificates(),
        words::toil_example_import(),
        words::toil_example_accounts(),
        words::toil_example_report(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid_back(hours: f64, build: f64, upkeep: f64) -> String {
        let task = ToilTask {
            hours: Quantity::new(hours),
            build: Quantity::new(build),
            upkeep: Quantity::new(upkeep),
            ..ToilTask::default()
        };
        payback_sum("Backups", &task, task.payback().unwrap())
    }

    #[test]
    fn a_payback_can_be_done_again_and_tells_one_from_several() {
        assert_eq!(
            paid_back(6.0, 24.0, 0.5),
            "Backups: 5.5 hours free each month; 24 ÷ 5.5 = 4.36 months; 12 × 5.5 − 24 = 42 hours in the first year"
        );
        assert_eq!(
            paid_back(1.0, 1.0, 0.0),
            "Backups: 1 hour free each month; 1 ÷ 1 = 1 month; 12 × 1 − 1 = 11 hours in the first year"
        );
        assert_eq!(
            paid_back(1.0, 4.0, 1.5),
            "Backups: −0.5 hours free each month; upkeep takes what it saves; 12 × −0.5 − 4 = −10 hours in the first year"
        );
    }

    #[test]
    fn a_share_can_be_done_again() {
        let mut sheet = example();
        assert_eq!(
            share_sum(&sheet).unwrap(),
            "(6 + 14 + 20 + 3) ÷ 320 = 13.4 %"
        );
        sheet.tasks.truncate(1);
        assert_eq!(share_sum(&sheet).unwrap(), "6 ÷ 320 = 1.9 %");
        sheet.tasks.clear();
        assert_eq!(share_sum(&sheet).unwrap(), "0 ÷ 320 = 0 %");
        assert_eq!(task_name(&ToilTask::default(), 2), words::toil_line(3));
    }
}
