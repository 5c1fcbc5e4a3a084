//! The calculators against worked examples and published figures.

use proptest::prelude::*;
use waymark::assessment::{Clock, Percent, Span, Step, StepKind, TimeUnit, ValueStream};
use waymark::calculator::{
    Basis, BudgetSheet, CostRatio, CostSheet, ErrorBudget, Flow, Objective, OverWhole, Policy,
    Quantity, READINGS, Severity, ToilSheet, ToilTask, Trait, Use, burn_alerts, four_steps,
};

use crate::teams::{assert_near, cases};

fn hours(amount: f64) -> Span {
    Span::new(amount, TimeUnit::Hours).unwrap()
}

fn percent(value: f64) -> Percent {
    Percent::new(value).unwrap()
}

fn quantity(value: f64) -> Quantity {
    Quantity::new(value).unwrap()
}

/// Rounded figures, as they are published.
#[track_caller]
fn assert_rounded(value: f64, published: f64, step: f64) {
    assert!(
        (value - published).abs() <= step / 2.0 + 1e-9,
        "{value} is not {published}"
    );
}

fn step(name: &str, wait: f64, process: f64, accurate: f64) -> Step {
    Step {
        name: name.into(),
        wait: hours(wait),
        process: hours(process),
        complete_and_accurate: Some(percent(accurate)),
        ..Step::default()
    }
}

fn five_steps() -> ValueStream {
    ValueStream {
        steps: vec![
            step("Refine", 16.0, 4.0, 80.0),
            step("Code", 8.0, 16.0, 90.0),
            step("Review", 16.0, 2.0, 95.0),
            step("Test", 24.0, 8.0, 75.0),
            step("Deploy", 40.0, 2.0, 98.0),
        ],
        ..ValueStream::default()
    }
}

#[test]
fn the_worked_value_stream_comes_out_as_by_hand() {
    let flow = Flow::of(&five_steps());
    assert_near(flow.process(), 32.0);
    assert_near(flow.wait(), 104.0);
    assert_near(flow.lead(), 136.0);
    assert_near(flow.days(flow.lead()), 17.0);
    assert_near(flow.efficiency().unwrap(), 32.0 / 136.0);
    assert_rounded(flow.efficiency().unwrap() * 100.0, 23.53, 0.01);
    let rolled = flow.rolled().unwrap();
    assert_rounded(rolled.share * 100.0, 50.27, 0.01);
    assert_eq!((rolled.known, rolled.of), (5, 5));
    assert_eq!(flow.bottleneck(), Some(4), "Deploy takes 42 hours");
    assert_eq!(flow.longest_wait(), Some(4));
    assert_eq!(flow.least_accurate(), Some(3), "Test");
    assert_near(flow.share_of_lead(4).unwrap(), 42.0 / 136.0);
}

#[test]
fn a_wait_less_and_another_time_change_what_they_should() {
    let flow = Flow::of(&five_steps());
    let without = flow.without_wait(4);
    assert_near(without.lead(), 96.0);
    assert_near(without.efficiency().unwrap(), 1.0 / 3.0);
    assert_eq!(without.bottleneck(), Some(3));
    let faster = flow.with_times(3, |step| step.process = 1.0);
    assert_near(faster.lead(), 129.0);
    assert_near(faster.efficiency().unwrap(), 25.0 / 129.0);
    assert_eq!(flow.with_times(9, |step| step.process = 1.0), flow);
}

#[test]
fn the_copied_example_gives_87_6_percent_from_its_own_steps() {
    let stream = four_steps(["Review", "Test", "Change board", "Deployment"]);
    let flow = Flow::of(&stream);
    assert_near(flow.process(), 17.0);
    assert_near(flow.days(flow.process()), 2.125);
    assert_near(flow.days(flow.wait()), 15.0);
    assert_near(flow.days(flow.lead()), 17.125);
    assert_rounded(flow.efficiency().unwrap(), 0.124_088, 1e-6);
    assert_rounded(1.0 - flow.efficiency().unwrap(), 0.875_912, 1e-6);
    // Of the two longest waits, five days and a week of five days, the earlier counts.
    assert_eq!(flow.longest_wait(), Some(2));
    assert_eq!(flow.bottleneck(), Some(3));
    assert_eq!(flow.rolled(), None, "nobody says a percentage");
    // The customer's view is another clock: three weeks and a bit.
    assert_near(flow.calendar_days(flow.lead()), 137.0 / 40.0 * 7.0);
    assert_near(flow.calendar_days(flow.wait()) * 24.0, 504.0);
}

#[test]
fn every_reading_of_the_copied_example_is_as_published() {
    // Efficiency and waste of each reading, in the order of the readings.
    let published = [
        (0.124_088, 0.875_912),
        (0.111_111, 0.888_889),
        (0.133_333, 0.866_667),
        (0.095_238, 0.904_762),
        (0.033_73, 0.966_27),
        (0.031_746, 0.968_254),
        (0.066_667, 0.933_333),
    ];
    for (reading, (efficiency, waste)) in READINGS.iter().zip(published) {
        assert_rounded(reading.efficiency().unwrap(), efficiency, 1e-6);
        assert_rounded(reading.waste().unwrap(), waste, 1e-6);
    }
    let flow = Flow::of(&four_steps(["a", "b", "c", "d"]));
    assert_near(READINGS[0].worked, flow.days(flow.process()));
    assert_near(READINGS[0].elapsed, flow.days(flow.lead()));
    let ninety_three = percent(93.0);
    assert_rounded(READINGS[2].elapsed_for(ninety_three).unwrap(), 28.571, 1e-3);
    assert_rounded(READINGS[0].elapsed_for(ninety_three).unwrap(), 30.357, 1e-3);
}

#[test]
fn a_week_of_seven_days_makes_the_second_reading() {
    let mut stream = four_steps(["a", "b", "c", "d"]);
    stream.steps[3].wait = Span::new(7.0, TimeUnit::Days).unwrap();
    let flow = Flow::of(&stream);
    assert_near(flow.days(flow.lead()), READINGS[1].elapsed);
    assert_rounded(flow.efficiency().unwrap(), 0.111_111, 1e-6);
}

#[test]
fn minutes_hours_and_days_come_to_one_clock() {
    let timed = |wait: (f64, TimeUnit), process: (f64, TimeUnit)| Step {
        wait: Span::new(wait.0, wait.1).unwrap(),
        process: Span::new(process.0, process.1).unwrap(),
        ..Step::default()
    };
    let flow = Flow::of(&ValueStream {
        steps: vec![
            timed((0.0, TimeUnit::Minutes), (20.0, TimeUnit::Minutes)),
            timed((3.0, TimeUnit::Days), (100.0, TimeUnit::Minutes)),
            timed((8.0, TimeUnit::Hours), (0.0, TimeUnit::Hours)),
        ],
        ..ValueStream::default()
    });
    assert_near(flow.process(), 2.0);
    assert_near(flow.lead(), 34.0);
    assert_rounded(flow.efficiency().unwrap() * 100.0, 5.88, 0.01);
}

#[test]
fn six_hours_of_work_in_a_working_week_are_fifteen_percent_whatever_the_nights_are() {
    let flow = Flow::of(&ValueStream {
        steps: vec![
            step("Change", 34.0, 6.0, 90.0),
            step("Look", 0.0, 0.0, 80.0),
        ],
        ..ValueStream::default()
    });
    assert_near(flow.days(flow.lead()), 5.0);
    // By the calendar it would be 5 % of 120 hours: another clock, and never the divisor.
    assert_near(flow.efficiency().unwrap(), 0.15);
    assert_near(flow.calendar_days(flow.lead()), 7.0);
    assert_near(flow.rolled().unwrap().share, 0.72);
}

#[test]
fn nothing_is_said_of_a_value_stream_without_time() {
    for stream in [
        ValueStream::default(),
        ValueStream {
            steps: vec![Step::default(), Step::default()],
            ..ValueStream::default()
        },
    ] {
        let flow = Flow::of(&stream);
        assert_eq!(flow.efficiency(), None);
        assert_eq!(flow.bottleneck(), None);
        assert_eq!(flow.longest_wait(), None);
        assert_eq!(flow.share_of_lead(0), None);
    }
}

#[test]
fn a_percentage_that_nobody_knows_is_left_out_and_counted() {
    let mut stream = five_steps();
    stream.steps[0].complete_and_accurate = None;
    let rolled = Flow::of(&stream).rolled().unwrap();
    assert_near(rolled.share, 0.9 * 0.95 * 0.75 * 0.98);
    assert_eq!((rolled.known, rolled.of), (4, 5));
}

fn budget(objective: f64, days: f64) -> ErrorBudget {
    ErrorBudget::new(Objective::new(percent(objective)).unwrap(), quantity(days)).unwrap()
}

#[test]
fn budgets_in_minutes_are_as_published() {
    for (objective, days, minutes) in [
        (99.9, 30.0, 43.2),
        (99.9, 30.4375, 43.83),
        (99.9, 365.0 / 12.0, 43.8),
        (99.9, 28.0, 40.32),
        (99.9, 7.0, 10.08),
        (99.9, 90.0, 129.6),
        (99.9, 365.0, 525.6),
        (99.0, 30.0, 432.0),
        (99.5, 30.0, 216.0),
        (99.95, 30.0, 21.6),
        (99.99, 30.0, 4.32),
        (99.999, 30.0, 0.432),
        (99.9, 31.0, 44.64),
    ] {
        assert_near(budget(objective, days).minutes(), minutes);
    }
}

#[test]
fn an_agreement_below_the_objective_leaves_a_buffer() {
    let month = budget(99.9, 30.0);
    let promise = |value| Objective::new(percent(value)).unwrap();
    assert_near(month.buffer(promise(99.5)).unwrap(), 216.0 - 43.2);
    assert_near(month.buffer(promise(99.9)).unwrap(), 0.0);
    assert_eq!(
        month.buffer(promise(99.95)),
        None,
        "stricter than the objective"
    );
}

#[test]
fn budgets_in_requests_are_as_published() {
    for (total, bad, allowed, consumed, remaining) in [
        (1_000_000.0, 437.0, 1000.0, 0.437, 0.563),
        (2_500_000.0, 3000.0, 2500.0, 1.2, -0.2),
    ] {
        let month = budget(99.9, 30.0);
        assert_near(month.requests(quantity(total)), allowed);
        let used = Use::new(month.requests(quantity(total)), quantity(bad)).unwrap();
        assert_near(used.consumed(), consumed);
        assert_near(used.remaining(), remaining);
        let sheet = BudgetSheet {
            objective: Some(percent(99.9)),
            days: Some(quantity(30.0)),
            basis: Basis::Requests,
            requests: Some(quantity(total)),
            bad: Some(quantity(bad)),
            ..BudgetSheet::default()
        };
        assert_eq!(sheet.used(), Some(used));
    }
}

#[test]
fn a_budget_is_of_the_requests_of_a_whole_window() {
    // A tenth of the way through the window, with a tenth of its requests.
    let sheet = |requests| BudgetSheet {
        objective: Some(percent(95.0)),
        days: Some(quantity(30.0)),
        basis: Basis::Requests,
        requests: Some(quantity(requests)),
        bad: Some(quantity(1_000.0)),
        elapsed_days: Some(quantity(3.0)),
        ..BudgetSheet::default()
    };
    let whole = sheet(400_000.0);
    assert_near(whole.used().unwrap().allowed(), 20_000.0);
    assert_near(whole.used().unwrap().consumed(), 0.05);
    assert_near(whole.pace_so_far().unwrap().burn, 0.5);
    // The requests so far in their place would call the same failures half of everything.
    assert_near(sheet(40_000.0).used().unwrap().consumed(), 0.5);
    assert_near(sheet(40_000.0).pace_so_far().unwrap().burn, 5.0);
}

#[test]
fn the_policy_changes_at_a_quarter_and_at_nothing() {
    let state = |bad| Use::new(100.0, quantity(bad)).unwrap().policy(&[]);
    assert_eq!(state(0.0), Policy::Plentiful);
    assert_eq!(state(74.9), Policy::Plentiful);
    assert_eq!(state(75.0), Policy::Low);
    assert_eq!(state(99.9), Policy::Low);
    assert_eq!(state(100.0), Policy::Exhausted);
    assert_eq!(state(120.0), Policy::Exhausted);
}

/// The example of a budget that is burning away: 25 of 43.2 minutes, and 0.4 % of errors now.
fn burning(elapsed: Option<f64>, error_rate: Option<f64>) -> BudgetSheet {
    BudgetSheet {
        objective: Some(percent(99.9)),
        days: Some(quantity(30.0)),
        bad: Some(quantity(25.0)),
        elapsed_days: elapsed.map(quantity),
        error_rate: error_rate.map(percent),
        ..BudgetSheet::default()
    }
}

#[test]
fn a_budget_that_is_gone_before_its_window_ends_is_not_plentiful() {
    let state = |elapsed, error_rate| burning(elapsed, error_rate).policy().unwrap();
    // 42 % is left on day 12, and at 1.447 times the even pace it lasts 8.7 of 18 days.
    assert_eq!(state(Some(12.0), None), Policy::Burning);
    // On day 20 it would last 14.6 of the 10 days that are left; not with 0.4 % of errors.
    assert_eq!(state(Some(20.0), None), Policy::Plentiful);
    assert_eq!(state(Some(20.0), Some(0.4)), Policy::Burning);
    assert_eq!(state(Some(20.0), Some(0.1)), Policy::Plentiful);
    // Nobody says how much of the window has passed: then all of it may be ahead.
    assert_eq!(state(None, None), Policy::Plentiful);
    assert_eq!(state(None, Some(0.1)), Policy::Burning);
    assert_eq!(state(None, Some(0.04)), Policy::Plentiful);
    // What is low or gone stays so at any pace.
    let low = BudgetSheet {
        bad: Some(quantity(40.0)),
        ..burning(Some(12.0), Some(5.0))
    };
    assert_eq!(low.policy(), Some(Policy::Low));
    assert_eq!(BudgetSheet::default().policy(), None);
}

#[test]
fn a_pace_says_when_the_budget_ends_and_whether_that_is_too_soon() {
    let so_far = burning(Some(12.0), None).pace_so_far().unwrap();
    assert_near(so_far.burn, 25.0 / 43.2 / 0.4);
    assert_near(so_far.ahead_hours, 18.0 * 24.0);
    assert_near(
        so_far.gone_after_hours.unwrap(),
        18.2 / 43.2 * 720.0 / so_far.burn,
    );
    assert!(so_far.is_too_fast());
    let now = burning(Some(12.0), Some(0.4)).pace_now().unwrap();
    assert_near(now.burn, 4.0);
    assert_eq!(burning(None, None).pace_so_far(), None);
    // An even pace ends with the window, no sooner.
    let even = BudgetSheet {
        bad: Some(quantity(43.2 * 0.4)),
        ..burning(Some(12.0), None)
    };
    assert!(!even.pace_so_far().unwrap().is_too_fast());
    // A window that is over has nothing ahead.
    assert_near(
        burning(Some(40.0), None).pace_so_far().unwrap().ahead_hours,
        0.0,
    );
}

#[test]
fn alerts_of_thirty_days_are_as_in_the_workbook() {
    let month = budget(99.9, 30.0);
    let expected = [
        (Severity::Page, 1.0, 14.4, 0.02, 5.0, 50.0, 0.0144),
        (Severity::Page, 6.0, 6.0, 0.05, 30.0, 120.0, 0.006),
        (Severity::Ticket, 72.0, 1.0, 0.1, 360.0, 720.0, 0.001),
    ];
    let alerts = burn_alerts(month);
    assert_eq!((alerts.rules.len(), alerts.left_out.len()), (3, 0));
    for (alert, (severity, long, burn, used, short, exhausted, rate)) in
        alerts.rules.iter().zip(expected)
    {
        assert_eq!((alert.severity, alert.held), (severity, None));
        assert_near(alert.long_hours, long);
        assert_near(alert.burn, burn);
        assert_near(alert.budget_used, used);
        assert_near(alert.short_minutes(), short);
        assert_near(alert.exhausted_after_hours, exhausted);
        assert_near(month.hours_until_exhausted(burn, 1.0).unwrap(), exhausted);
        assert_near(alert.error_rate(month.objective).unwrap(), rate);
        assert_near(month.burn_rate(percent(rate * 100.0)).unwrap(), burn);
    }
}

#[test]
fn alerts_of_other_periods_burn_at_other_rates() {
    // Four weeks: the ticket's own rate would be 0.9333, and a tenth of the budget; it is held at 1.
    let month = burn_alerts(budget(99.9, 28.0));
    let burns = month.rules.iter().map(|alert| alert.burn);
    for (burn, published) in burns.zip([13.44, 5.6, 1.0]) {
        assert_rounded(burn, published, 1e-6);
    }
    assert_rounded(month.rules[2].held.unwrap(), 0.933_333, 1e-6);
    assert_rounded(month.rules[2].budget_used, 72.0 / 672.0, 1e-9);
    // At 90 percent no outage burns 14.4 times as fast as allowed.
    let loose = budget(90.0, 30.0);
    assert_eq!(
        burn_alerts(loose).rules[0].error_rate(loose.objective),
        None
    );
}

#[test]
fn a_week_has_no_rule_that_fires_while_the_objective_is_met() {
    let week = burn_alerts(budget(99.0, 7.0));
    let told = week.rules.iter().map(|alert| {
        (
            alert.long_hours,
            alert.burn,
            alert.held,
            alert.exhausted_after_hours,
        )
    });
    let told: Vec<_> = told.collect();
    assert_eq!(told.len(), 3);
    assert_rounded(told[0].1, 3.36, 1e-9);
    assert_rounded(told[0].3, 50.0, 1e-9);
    assert_rounded(told[1].1, 1.4, 1e-9);
    assert_rounded(told[1].3, 120.0, 1e-9);
    assert_rounded(told[2].2.unwrap(), 0.2333, 1e-4);
    assert_near(told[2].1, 1.0);
    assert_near(told[2].3, 168.0);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_alert_of_any_window_fires_while_the_objective_is_met(
        objective in 50.0..99.9999_f64,
        days in 0.02..400.0_f64,
    ) {
        let window = budget(objective, days);
        let alerts = burn_alerts(window);
        for alert in &alerts.rules {
            prop_assert!(alert.burn >= 1.0 - 1e-9);
            prop_assert!(alert.exhausted_after_hours <= window.hours() * (1.0 + 1e-9));
            prop_assert!(alert.long_hours < window.hours());
            prop_assert!(alert.budget_used <= 1.0 + 1e-9);
        }
        for rule in &alerts.left_out {
            prop_assert!(rule.burn(window) < 1.0);
            prop_assert_eq!(rule.severity, Severity::Page);
        }
    }
}

#[test]
fn an_objective_of_everything_has_no_budget_to_share() {
    let all = budget(100.0, 30.0);
    assert_near(all.minutes(), 0.0);
    assert_eq!(all.burn_rate(percent(0.1)), None);
    assert_eq!(Use::new(all.minutes(), quantity(1.0)), None);
    assert_eq!(Objective::new(percent(0.0)), None);
    assert_eq!(ErrorBudget::new(all.objective, quantity(0.0)), None);
}

#[test]
fn the_pace_so_far_says_when_the_budget_ends() {
    let month = budget(99.9, 30.0);
    // A third of the budget in a tenth of the window.
    let used = Use::new(month.minutes(), quantity(14.4)).unwrap();
    let burn = used.burn_so_far(month, quantity(3.0)).unwrap();
    assert_near(burn, 10.0 / 3.0);
    let hours = month.hours_until_exhausted(burn, used.remaining()).unwrap();
    assert_near(hours, 144.0);
    assert_eq!(used.burn_so_far(month, quantity(0.0)), None);
    assert_eq!(month.hours_until_exhausted(0.0, 1.0), None);
    assert_near(month.hours_until_exhausted(2.0, -0.2).unwrap(), 0.0);
}

fn task(hours: f64, build: f64, upkeep: f64) -> ToilTask {
    ToilTask {
        traits: [Trait::Manual].into_iter().collect(),
        hours: Some(quantity(hours)),
        build: Some(quantity(build)),
        upkeep: Some(quantity(upkeep)),
        ..ToilTask::default()
    }
}

#[test]
fn the_share_of_toil_is_held_against_half() {
    for (toil, total, share, is_over) in [(14.0, 40.0, 0.35, false), (22.0, 40.0, 0.55, true)] {
        let sheet = ToilSheet {
            total_hours: Some(quantity(total)),
            tasks: vec![task(toil, 1.0, 0.0)],
        };
        assert_near(sheet.share().unwrap(), share);
        assert_eq!(sheet.share().unwrap() > waymark::calculator::CAP, is_over);
    }
    let over = ToilSheet {
        total_hours: Some(quantity(40.0)),
        tasks: vec![task(41.0, 1.0, 0.0)],
    };
    assert_eq!(over.share(), None);
    assert!(over.exceeds_the_month());
    assert_eq!(ToilSheet::default().share(), None);
}

#[test]
fn work_without_a_trait_is_work() {
    let mut work = task(10.0, 1.0, 0.0);
    assert_near(work.toil_hours(), 10.0);
    work.traits.set(Trait::Manual, false);
    assert_near(work.toil_hours(), 0.0);
    let all: waymark::calculator::Traits = Trait::ALL.into_iter().collect();
    assert_eq!(all.count(), 6);
}

#[test]
fn automating_pays_back_in_the_month_that_covers_its_cost() {
    let month = |hours, build, upkeep| task(hours, build, upkeep).payback().unwrap().month;
    assert_eq!(month(10.0, 30.0, 0.0), Some(3.0), "even is enough");
    assert_eq!(month(10.0, 30.1, 0.0), Some(4.0));
    assert_eq!(month(10.0, 30.0, 4.0), Some(5.0));
    assert_eq!(month(0.3, 0.9, 0.0), Some(3.0));
    assert_eq!(month(10.0, 0.0, 0.0), Some(1.0));
    assert_eq!(month(4.0, 10.0, 4.0), None, "upkeep takes it all");
    assert_eq!(month(4.0, 10.0, 5.0), None);
    let payback = task(10.0, 30.0, 4.0).payback().unwrap();
    assert_near(payback.saved_per_month, 6.0);
    assert_near(payback.over_horizon, 42.0);
    let mut unknown = task(10.0, 30.0, 0.0);
    unknown.upkeep = None;
    assert_eq!(unknown.payback().unwrap().month, Some(3.0));
    unknown.build = None;
    assert_eq!(unknown.payback(), None);
}

#[test]
fn what_wins_most_comes_first() {
    let sheet = ToilSheet {
        total_hours: None,
        tasks: vec![
            task(2.0, 8.0, 0.0),
            ToilTask::default(),
            task(10.0, 60.0, 1.0),
        ],
    };
    let order: Vec<usize> = sheet.by_payback().iter().map(|(at, _)| *at).collect();
    assert_eq!(order, [2, 0]);
}

#[test]
fn ratios_of_costs_need_something_to_divide_by() {
    let sheet = CostSheet {
        spend: Some(quantity(12_000.0)),
        deployments: Some(quantity(80.0)),
        customers: Some(quantity(0.0)),
        idle: Some(quantity(1_800.0)),
        baseline: Some(quantity(9_000.0)),
        committed: Some(quantity(6_300.0)),
        resources: None,
        fitting: Some(quantity(40.0)),
    };
    assert_near(CostRatio::PerDeployment.of(&sheet).unwrap().unwrap(), 150.0);
    assert_eq!(CostRatio::PerCustomer.of(&sheet), Ok(None), "no customers");
    assert_near(CostRatio::Waste.of(&sheet).unwrap().unwrap(), 0.15);
    assert_near(CostRatio::Coverage.of(&sheet).unwrap().unwrap(), 0.7);
    assert_eq!(CostRatio::Rightsizing.of(&sheet), Ok(None), "missing");
    let over = CostSheet {
        idle: Some(quantity(12_001.0)),
        ..sheet
    };
    assert_eq!(CostRatio::Waste.of(&over), Err(OverWhole));
}

/// A number as people write it, with up to two decimals.
fn written(hundredths: std::ops::RangeInclusive<u32>) -> impl Strategy<Value = f64> {
    hundredths.prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn any_span() -> impl Strategy<Value = Span> {
    let unit = proptest::sample::select(TimeUnit::ALL.to_vec());
    (written(0..=200_000), unit).prop_map(|(amount, unit)| Span::new(amount, unit).unwrap())
}

pub(crate) fn any_stream() -> impl Strategy<Value = ValueStream> {
    let kind = proptest::sample::select(StepKind::ALL.to_vec());
    let accurate = proptest::option::of(written(0..=10_000).prop_map(percent));
    let step = (".{0,12}", kind, ".{0,6}", any_span(), any_span(), accurate).prop_map(
        |(name, kind, who, wait, process, complete_and_accurate)| Step {
            name,
            kind,
            who,
            wait,
            process,
            complete_and_accurate,
            ..Step::default()
        },
    );
    let clock = (written(100..=2400), written(100..=700));
    (proptest::collection::vec(step, 0..8), clock).prop_map(|(steps, (day, week))| ValueStream {
        clock: Clock::new(day, week).unwrap(),
        steps,
        ..ValueStream::default()
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn less_waiting_is_never_slower_and_never_less_efficient(stream in any_stream(), at in 0_usize..8) {
        let flow = Flow::of(&stream);
        let better = flow.without_wait(at);
        prop_assert!(better.lead() <= flow.lead() + 1e-9);
        if let (Some(before), Some(after)) = (flow.efficiency(), better.efficiency()) {
            prop_assert!(after >= before - 1e-9);
        }
    }

    #[test]
    fn shares_add_up_and_the_bottleneck_has_the_largest(stream in any_stream()) {
        let flow = Flow::of(&stream);
        let shares: Vec<f64> = (0..stream.steps.len()).filter_map(|at| flow.share_of_lead(at)).collect();
        if let Some(bottleneck) = flow.bottleneck() {
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!(shares.iter().all(|share| *share <= shares[bottleneck] + 1e-6));
        }
        if let Some(efficiency) = flow.efficiency() {
            prop_assert!((0.0..=1.0).contains(&efficiency));
        }
    }

    #[test]
    fn alerts_burn_the_share_they_say(objective in 90.0..99.999_f64, days in 4.0..400.0_f64) {
        let budget = budget(objective, days);
        for alert in burn_alerts(budget).rules {
            prop_assert!((alert.burn * alert.long_hours / budget.hours() - alert.budget_used).abs() < 1e-9);
        }
    }
}
