//! Words of the toil sheet.

use crate::calculator::{CAP, HORIZON_MONTHS, Payback, ToilSheet, ToilTask, Trait, Traits};
use crate::text::number;
use crate::words;

/// A trait in words.
pub fn trait_name(one: Trait) -> &'static str {
    match one {
        Trait::Manual => "A person does it by hand",
        Trait::Repetitive => "It comes again and again",
        Trait::Automatable => "A machine could do it",
        Trait::Tactical => "It interrupts, nobody planned it",
        Trait::NoEnduringValue => "Nothing is better afterwards",
        Trait::GrowsWithService => "It grows with the service",
    }
}

/// How many traits apply.
pub fn traits(traits: Traits) -> String {
    format!("{} of {}", traits.count(), Trait::ALL.len())
}

/// A task's name, or its place when it has none.
pub fn task_name(task: &ToilTask, at: usize) -> String {
    match task.name.trim() {
        "" => format!("Line {}", at + 1),
        name => name.to_owned(),
    }
}

/// Names a line for the ear.
pub fn legend(at: usize, of: usize) -> String {
    format!("Work {} of {of}", at + 1)
}

/// The headline.
pub fn headline(share: f64) -> String {
    format!("{} of the month is toil", number::share(share))
}

/// The share against the cap.
pub fn against_cap(share: f64) -> String {
    let cap = number::share(CAP);
    if share > CAP {
        format!("Above {cap}: there is more of it than of everything else.")
    } else {
        format!("Within {cap}.")
    }
}

/// How the share came about.
pub fn share_sum(sheet: &ToilSheet) -> Option<String> {
    let total = sheet.total_hours?.value();
    let counted = sheet.tasks.iter().map(ToilTask::toil_hours);
    let parts: Vec<String> = counted
        .filter(|hours| *hours > 0.0)
        .map(|hours| number::visible(hours, 2))
        .collect();
    let sum = match parts.as_slice() {
        [] => "0".to_owned(),
        [only] => only.clone(),
        parts => format!("({})", parts.join(" + ")),
    };
    Some(format!(
        "{sum} ÷ {} = {}",
        number::amount(total, 2),
        number::share(sheet.share()?)
    ))
}

/// Hours.
pub fn hours(hours: f64) -> String {
    format!("{} h", number::visible(hours, 1))
}

/// The month that pays back.
pub fn month(payback: Payback) -> String {
    match payback.month {
        Some(month) => format!("month {}", number::amount(month, 0)),
        None => words::tools::toil_never().to_owned(),
    }
}

/// How a payback came about.
pub fn payback_sum(name: &str, task: &ToilTask, payback: Payback) -> String {
    let build = task.build.map_or(0.0, crate::calculator::Quantity::value);
    let saved = number::amount(payback.saved_per_month, 2);
    let months = match payback.month {
        Some(_) => format!(
            "{} ÷ {saved} = {} months",
            number::amount(build, 2),
            number::amount(build / payback.saved_per_month, 2)
        ),
        None => "upkeep takes what it saves".to_owned(),
    };
    format!(
        "{name}: {saved} hours free each month; {months}; {} × {saved} − {} = {} hours in the first year",
        number::amount(HORIZON_MONTHS, 0),
        number::amount(build, 2),
        number::amount(payback.over_horizon, 2)
    )
}

/// The example: name, traits, hours, build, upkeep.
pub const EXAMPLE: [(&str, &[Trait], [f64; 3]); 4] = [
    (
        "Renewing certificates by hand",
        &Trait::ALL,
        [6.0, 24.0, 0.5],
    ),
    (
        "Restarting the import when it hangs",
        &[
            Trait::Manual,
            Trait::Repetitive,
            Trait::Automatable,
            Trait::Tactical,
            Trait::NoEnduringValue,
        ],
        [14.0, 40.0, 2.0],
    ),
    (
        "Creating accounts for new customers",
        &[
            Trait::Manual,
            Trait::Repetitive,
            Trait::Automatable,
            Trait::GrowsWithService,
        ],
        [20.0, 90.0, 3.0],
    ),
    (
        "Copying figures into the monthly report",
        &[Trait::Manual, Trait::Repetitive, Trait::Automatable],
        [3.0, 60.0, 1.0],
    ),
];
/// The team's hours in the example: two people.
pub const EXAMPLE_TOTAL: f64 = 320.0;
