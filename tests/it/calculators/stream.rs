//! A value stream.

use waymark::assessment::{Span, Step, TimeUnit, ValueStream};
use waymark::calculator::{Flow, READINGS, four_steps};

use super::{assert_rounded, percent, step};
use crate::teams::assert_near;

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
