use super::scale::{plain, spacing};
use super::{StreamForm, StreamMap, StreamStep};
use crate::chart::{ChartMarkup, ink::Ink, tests::check};

fn map(form: StreamForm) -> StreamMap {
    let step = |name: &str, wait: f64, process: f64| StreamStep {
        name: name.into(),
        who: "Ines".into(),
        accurate: "95 % right".into(),
        wait: if wait > 0.0 {
            format!("{wait} h")
        } else {
            String::new()
        },
        process: format!("{process} h"),
        wait_hours: wait,
        process_hours: process,
    };
    StreamMap {
        id: "stream".into(),
        title: "Value stream".into(),
        summary: "Three steps.".into(),
        steps: vec![
            step("Code review", 16.0, 4.0),
            step("Build", 0.0, 1.0),
            step("Change board", 40.0, 1.0),
        ],
        bottleneck: Some((2, "bottleneck".into())),
        scale: "To scale, in working days".into(),
        unit_hours: 8.0,
        form,
    }
}

const FORMS: [StreamForm; 2] = [StreamForm::Across, StreamForm::Down];

#[test]
fn there_is_a_box_for_each_step_a_triangle_for_each_wait_and_one_yellow_mark() {
    for form in FORMS {
        let chart = map(form).draw();
        check(&chart);
        let svg = chart.as_str();
        let classes = |ink: Ink| svg.matches(&format!("class=\"{}\"", ink.class())).count();
        assert_eq!(classes(Ink::StepBox), 3);
        assert_eq!(classes(Ink::Here), 1);
        assert_eq!(classes(Ink::SpanWorking), 3);
        assert_eq!(classes(Ink::SpanWaiting), 2);
        assert_eq!(classes(Ink::TimeLine), 1);
        let triangles: Vec<&str> = svg
            .split(&format!("class=\"{}\" d=\"", Ink::Queue.class()))
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let corners: usize = triangles.iter().map(|d| d.matches('z').count()).sum();
        assert_eq!(corners, 2, "nothing waits before the build");
    }
}

#[test]
fn the_bar_is_to_scale() {
    let svg = map(StreamForm::Across).draw();
    let widths: Vec<f64> = svg
        .as_str()
        .split("<rect ")
        .filter(|tag| tag.starts_with("class=\"ink-span"))
        .filter_map(|tag| {
            tag.split("width=\"")
                .nth(1)?
                .split('"')
                .next()?
                .parse()
                .ok()
        })
        .collect();
    let total: f64 = widths.iter().sum();
    assert!((total - 1118.0).abs() < 0.5, "{total}");
    for (width, hours) in widths.iter().zip([16.0, 4.0, 1.0, 40.0, 1.0]) {
        assert!(
            (width / total - hours / 62.0).abs() < 0.001,
            "{width} of {total}"
        );
    }
}

#[test]
fn it_is_told_by_its_own_title_and_summary_in_both_forms() {
    for (form, name) in FORMS.into_iter().zip(["across", "down"]) {
        let svg = map(form).draw();
        assert!(svg.as_str().contains(&format!(
            "aria-labelledby=\"stream-{name}-title\" aria-describedby=\"stream-{name}-desc\""
        )));
        assert!(svg.as_str().contains(">Three steps.</desc>"));
    }
}

#[test]
fn any_number_of_steps_and_any_length_can_be_drawn() {
    let lengths = [0.0, 0.001, 1.0, 1e7, f64::NAN, f64::INFINITY, -4.0];
    for form in FORMS {
        for count in 0..=60 {
            let mut map = map(form);
            let step = map.steps[0].clone();
            map.steps = (0..count)
                .map(|at| StreamStep {
                    wait_hours: lengths[at % lengths.len()],
                    process_hours: lengths[(at * 3 + 1) % lengths.len()],
                    name: "<script>\"Deployment & long words of all kinds\"".into(),
                    ..step.clone()
                })
                .collect();
            map.bottleneck = count.checked_sub(1).map(|at| (at, "slow".into()));
            check(&map.draw());
            assert!(!map.draw().as_str().contains("<script"));
        }
    }
}

#[test]
fn more_steps_than_fit_side_by_side_stand_in_rows_of_about_the_same_length() {
    for (count, rows) in [(1, 1), (6, 1), (7, 2), (8, 2), (12, 2), (13, 3), (20, 4)] {
        let mut map = map(StreamForm::Across);
        map.steps = vec![map.steps[0].clone(); count];
        let chart = map.draw();
        let begin = format!("<rect class=\"{}\" ", Ink::StepBox.class());
        let number = |tag: &str, name: &str| -> f64 {
            let value = tag.split(&format!("{name}=\"")).nth(1);
            let value = value.and_then(|rest| rest.split('"').next());
            value.unwrap().parse().unwrap()
        };
        let boxes: Vec<&str> = chart.as_str().split(&begin).skip(1).collect();
        assert_eq!(boxes.len(), count);
        let tops: std::collections::BTreeSet<String> = boxes
            .iter()
            .map(|tag| number(tag, "y").to_string())
            .collect();
        assert_eq!(tops.len(), rows, "{count} steps");
        let right = boxes
            .iter()
            .map(|tag| number(tag, "x") + number(tag, "width"));
        let right = right.fold(0.0, f64::max);
        assert!(right > 1000.0 || count < 3, "{count} steps end at {right}");
        assert!(right < 1120.0, "{count} steps end at {right}");
    }
}

#[test]
fn ticks_stand_at_round_numbers() {
    for (units, step) in [(17.125, 5.0), (3.0, 0.5), (1.0, 0.2), (100.0, 20.0)] {
        assert!((spacing(units) - step).abs() < 1e-9, "{units}");
    }
    assert_eq!([plain(0.5), plain(15.0), plain(0.0)], ["0.5", "15", "0"]);
}

#[test]
fn markup_is_as_reviewed() {
    let lines = |chart: &ChartMarkup| chart.as_str().replace("><", ">\n<");
    insta::with_settings!({ snapshot_path => "../../../tests/fixtures/chart", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("value-stream-across", lines(&map(StreamForm::Across).draw()));
        insta::assert_snapshot!("value-stream-down", lines(&map(StreamForm::Down).draw()));
    });
}
