use super::*;

fn curve(size: RadarSize) -> Curve {
    Curve {
        id: "curve".to_owned(),
        title: "Money".to_owned(),
        summary: "Back at zero in month 12.".to_owned(),
        scale: "In millions".to_owned(),
        months: "Months".to_owned(),
        last: 24.0,
        line: vec![(0.0, -5.0), (3.0, -8.0), (24.0, 12.0)],
        range: Some([
            vec![(0.0, -6.0), (6.0, -9.0), (24.0, 1.0)],
            vec![(0.0, -4.0), (24.0, 19.0)],
        ]),
        even: Some((11.4, "month 11.4".to_owned())),
        size,
    }
}

#[test]
fn the_line_the_ground_and_the_mark_are_drawn_and_the_picture_is_told() {
    for size in [RadarSize::Wide, RadarSize::Compact] {
        let markup = curve(size).draw();
        crate::chart::tests::check(&markup);
        let svg = markup.as_str();
        for ink in [Ink::Now, Ink::Range, Ink::Here, Ink::RingEdge] {
            assert!(
                svg.contains(&format!("class=\"{}\"", ink.class())),
                "{ink:?}"
            );
        }
        for words in ["month 11.4", "In millions", "Months", "−10", ">24<"] {
            assert!(svg.contains(words), "{words}");
        }
        assert!(svg.contains("Back at zero"));
    }
}

#[test]
fn a_mark_beyond_the_last_month_and_a_range_that_is_none_are_left_out() {
    let bare = Curve {
        range: None,
        even: Some((25.0, "month 25".to_owned())),
        ..curve(RadarSize::Compact)
    };
    let markup = bare.draw();
    assert!(!markup.as_str().contains("month 25"));
    assert!(!markup.as_str().contains(Ink::Range.class()));
}

#[test]
fn nothing_to_draw_is_no_fault() {
    let nothing = Curve {
        last: 0.0,
        line: Vec::new(),
        range: None,
        even: None,
        ..curve(RadarSize::Wide)
    };
    assert!(nothing.draw().as_str().contains("Money"));
}
