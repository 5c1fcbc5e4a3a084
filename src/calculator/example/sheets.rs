//! A month of a team that nobody knows, for each sheet, and a year.

use crate::assessment::Percent;
use crate::calculator::{
    BudgetSheet, CostSheet, Estimate, Quantity, RoiInput, RoiSheet, ToilSheet, ToilTask, Trait,
};

/// Three nines over 30 days, an agreement of 99.5, and a third of the window gone.
pub fn budget_of_a_month() -> BudgetSheet {
    BudgetSheet {
        objective: Percent::new(99.9),
        days: Quantity::new(30.0),
        promise: Percent::new(99.5),
        bad: Quantity::new(18.0),
        elapsed_days: Quantity::new(10.0),
        error_rate: Percent::new(0.2),
        ..BudgetSheet::default()
    }
}

/// A bill with what it was for.
pub fn cost_of_a_month() -> CostSheet {
    let some = Quantity::new;
    CostSheet {
        spend: some(12_000.0),
        deployments: some(80.0),
        customers: some(2_400.0),
        idle: some(1_800.0),
        baseline: some(9_000.0),
        committed: some(6_300.0),
        resources: some(60.0),
        fitting: some(45.0),
    }
}

/// Traits of a piece of work, with its hours a month, hours to automate it and hours of upkeep.
const WORK: [(&[Trait], [f64; 3]); 4] = [
    (&Trait::ALL, [6.0, 24.0, 0.5]),
    (
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
        &[
            Trait::Manual,
            Trait::Repetitive,
            Trait::Automatable,
            Trait::GrowsWithService,
        ],
        [20.0, 90.0, 3.0],
    ),
    (
        &[Trait::Manual, Trait::Repetitive, Trait::Automatable],
        [3.0, 60.0, 1.0],
    ),
];

/// Two people and four pieces of work under the given names: renewing certificates, restarting an
/// import that hangs, creating accounts, copying figures into a report.
pub fn toil_of_a_month(names: [&str; 4]) -> ToilSheet {
    let tasks = names.into_iter().zip(WORK);
    let tasks = tasks.map(|(name, (traits, [hours, build, upkeep]))| ToilTask {
        name: name.to_owned(),
        traits: traits.iter().copied().collect(),
        hours: Quantity::new(hours),
        build: Quantity::new(build),
        upkeep: Quantity::new(upkeep),
    });
    ToilSheet {
        total_hours: Quantity::new(320.0),
        tasks: tasks.collect(),
    }
}

/// Low, likely and high of every input, in their order: forty people who try a new way of working.
const YEAR: [[f64; 3]; RoiInput::ALL.len()] = [
    [40.0; 3],
    [70_000.0; 3],
    [20_000_000.0; 3],
    [1_000.0, 2_000.0, 5_000.0],
    [120.0; 3],
    [8.0; 3],
    [3.0; 3],
    [40.0; 3],
    [120.0, 150.0, 180.0],
    [6.0, 8.0, 12.0],
    [2.0, 3.0, 4.0],
    [40.0, 44.0, 50.0],
    [0.0, 5.0, 12.0],
    [20.0, 33.0, 50.0],
    [0.0, 0.1, 0.3],
    [250.0, 250.0, 400.0],
    [0.0, 480.0, 1_500.0],
    [600.0, 1_200.0, 3_000.0],
    [20_000.0; 3],
    [5.0, 10.0, 20.0],
    [1.0, 2.0, 4.0],
];

/// What trying it would bring, with a range for whatever is a guess.
pub fn return_of_a_year() -> RoiSheet {
    let mut sheet = RoiSheet::default();
    for (input, [low, likely, high]) in RoiInput::ALL.into_iter().zip(YEAR) {
        let end = |end: f64| Quantity::new(end).filter(|_| low < high);
        let estimate = Estimate {
            low: end(low),
            likely: Quantity::new(likely),
            high: end(high),
            source: String::new(),
        };
        sheet.set(input, estimate);
    }
    sheet
}
