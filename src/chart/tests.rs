use super::{
    Axis, Bars, Caption, ChartMarkup, Contours, Faces, Ink, Mark, Palette, Radar, RadarSize, Ring,
    Ruler, RulerForm, Series, SeriesRole,
    markup::{escaped, push_tenths},
    spokes::Spokes,
};

fn rings() -> Vec<Ring> {
    [
        ("Low", 4.5125),
        ("Medium", 6.4375),
        ("High", 8.3125),
        ("Elite", 10.0),
    ]
    .map(|(name, upper)| Ring {
        name: name.to_owned(),
        upper,
    })
    .into()
}

fn axes(count: usize) -> Vec<Axis> {
    (1..=count)
        .map(|number| Axis {
            name: format!("Axis {number}"),
            detail: "5.0 Medium".to_owned(),
        })
        .collect()
}

fn series(role: SeriesRole, values: &[Option<f64>]) -> Series {
    Series {
        role,
        name: String::new(),
        values: values.to_vec(),
    }
}

fn radar(series: Vec<Series>, size: RadarSize) -> Radar {
    let count = series
        .iter()
        .map(|series| series.values.len())
        .max()
        .unwrap_or(0);
    Radar {
        id: "map".to_owned(),
        title: "CALMS".to_owned(),
        summary: "Five spokes.".to_owned(),
        axes: axes(count),
        rings: rings(),
        series,
        size,
    }
}

fn bars(radar: &Radar) -> Bars {
    let Radar {
        id,
        title,
        summary,
        axes,
        rings,
        series,
        size,
    } = radar.clone();
    Bars {
        id,
        title,
        summary,
        axes,
        rings,
        series,
        parts: Vec::new(),
        size,
    }
}

fn ruler(now: f64, form: RulerForm) -> Ruler {
    let mark = |value: f64, label: &str| {
        Some(Mark {
            value,
            label: label.to_owned(),
        })
    };
    Ruler {
        label: Some("5.5 on the scale from 0 to 10".to_owned()),
        rings: rings(),
        now: mark(now, "now 5.5"),
        is_provisional: false,
        before: mark(4.5667, "Aug 4.6"),
        projected: None,
        form,
    }
}

/// The `d` of every path of a class.
fn paths<'a>(chart: &'a ChartMarkup, class: &str) -> Vec<&'a str> {
    let begin = format!("<path class=\"{class}\" d=\"");
    let after = chart.as_str().split(&begin).skip(1);
    after.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_ring_is_exact_on_every_spoke_and_drifts_between() {
    for count in 3..=12 {
        let spokes = Spokes {
            center: (0.0, 0.0),
            radius: 100.0,
            count,
        };
        for (at, score) in spokes.ring(6.4375) {
            let off = (score - 6.4375).abs();
            assert!(off < 0.43, "{off} at {at} of {count}");
            assert!(
                (at.fract() > 0.0) || off < 1e-9,
                "{off} on spoke {at} of {count}"
            );
        }
    }
}

#[test]
fn rings_never_meet() {
    let spokes = Spokes {
        center: (0.0, 0.0),
        radius: 100.0,
        count: 5,
    };
    let values = [4.5125, 4.875, 6.4375, 6.625, 8.1875, 8.3125, 10.0];
    for pair in values.windows(2) {
        let (inner, outer) = (spokes.ring(pair[0]), spokes.ring(pair[1]));
        assert!(
            inner
                .iter()
                .zip(&outer)
                .all(|((_, inner), (_, outer))| inner < outer),
            "{pair:?}"
        );
    }
}

#[test]
fn a_whole_outline_is_closed() {
    let chart = radar(
        vec![series(SeriesRole::Now, &[Some(5.0); 5])],
        RadarSize::Wide,
    )
    .draw();
    let outline = paths(&chart, Ink::Now.class());
    assert_eq!(outline.len(), 1);
    assert!(outline[0].ends_with('z'));
    assert_eq!(outline[0].matches('l').count(), 4);
}

#[test]
fn a_missing_value_breaks_the_outline_and_the_area_keeps_to_its_side() {
    let values = [Some(5.0), Some(6.0), None, Some(4.0), Some(7.0)];
    let chart = radar(vec![series(SeriesRole::Now, &values)], RadarSize::Wide).draw();
    let outline = paths(&chart, Ink::Now.class());
    assert_eq!(outline.len(), 1);
    assert!(!outline[0].contains('z'));
    assert_eq!(outline[0].matches('l').count(), 3);
    let area = paths(&chart, Ink::NowArea.class());
    assert_eq!(
        area[0].matches('l').count(),
        4,
        "the area passes through the middle"
    );
    assert_eq!(chart.as_str().matches(Ink::NowMark.class()).count(), 4);
}

#[test]
fn a_score_without_neighbors_has_a_mark_and_no_line() {
    let values = [Some(5.0), None, Some(6.0), None];
    let chart = radar(
        vec![series(SeriesRole::Before, &values)],
        RadarSize::Compact,
    )
    .draw();
    assert!(paths(&chart, Ink::Before.class()).is_empty());
    assert_eq!(
        chart
            .as_str()
            .matches("<rect class=\"ink-before--mark\"")
            .count(),
        2
    );
}

#[test]
fn zeros_do_not_end_an_outline_early() {
    let values = [Some(0.0), Some(0.0), Some(5.0), Some(5.0), Some(5.0)];
    let chart = radar(vec![series(SeriesRole::Now, &values)], RadarSize::Wide).draw();
    assert_eq!(paths(&chart, Ink::Now.class())[0].matches('l').count(), 3);
}

#[test]
fn every_chart_is_finite_for_every_count_and_value() {
    let values = [
        0.0,
        0.04,
        2.5,
        4.5125,
        5.0,
        9.99,
        10.0,
        -1.0,
        11.0,
        f64::NAN,
        f64::INFINITY,
    ];
    let roles = [
        SeriesRole::Now,
        SeriesRole::Before,
        SeriesRole::Target,
        SeriesRole::Projected,
    ];
    for count in 0..=12_usize {
        for shift in 0..values.len() {
            for size in [RadarSize::Wide, RadarSize::Compact] {
                let at = |place: usize| values[(place * 3 + shift) % values.len()];
                let all: Vec<_> = (0..count).map(|axis| Some(at(axis))).collect();
                let radar = radar(roles.map(|role| series(role, &all)).into(), size);
                check(&radar.draw());
                check(&bars(&radar).draw());
            }
            check(&ruler(values[shift], RulerForm::Full).draw());
            check(&ruler(values[shift], RulerForm::Row).draw());
        }
    }
}

/// The file of a chart without words around it.
fn alone(chart: &ChartMarkup, palette: Palette) -> String {
    let alone = chart.standalone(palette, &Caption::default(), &Faces::default());
    alone.svg
}

pub(super) fn check(chart: &ChartMarkup) {
    let svg = chart.as_str();
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    assert!(
        !svg.contains("style="),
        "the content security policy forbids style attributes"
    );
    assert_eq!(
        svg.matches("<path").count(),
        svg.matches(" d=\"M").count(),
        "{svg}"
    );
    assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    for palette in [Palette::Light, Palette::Dark] {
        let file = alone(chart, palette);
        for forbidden in ["class=", "var(", "light-dark", "{", "}", "id="] {
            assert!(!file.contains(forbidden), "{forbidden} in {file}");
        }
        assert!(file.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
        assert_eq!(file.matches("<svg").count(), file.matches("</svg>").count());
        for tag in file.split('<') {
            let attributes = tag.split('>').next().unwrap().split("=\"");
            let names: Vec<_> = attributes
                .filter_map(|part| part.rsplit(' ').next())
                .collect();
            let (_, names) = names.split_last().unwrap();
            let distinct: std::collections::BTreeSet<_> = names.iter().collect();
            assert_eq!(distinct.len(), names.len(), "an attribute twice in <{tag}");
        }
    }
}

#[test]
fn words_cannot_become_markup() {
    let mut radar = radar(
        vec![series(SeriesRole::Now, &[Some(5.0); 3])],
        RadarSize::Wide,
    );
    "<script>alert(1)</script>".clone_into(&mut radar.title);
    "a \"quoted\" & 'single' one".clone_into(&mut radar.summary);
    "<b>".clone_into(&mut radar.axes[0].name);
    "class=\"ink-now\"".clone_into(&mut radar.axes[1].detail);
    "מפה 🗺️ خريطة".clone_into(&mut radar.axes[2].name);
    "<i>".clone_into(&mut radar.rings[0].name);
    let svg = radar.draw();
    for raw in ["<script", "<b>", "<i>", "class=\"ink-now\"<"] {
        assert!(!svg.as_str().contains(raw));
        assert!(!alone(&svg, Palette::Light).contains(raw));
    }
    assert!(svg.as_str().contains("מפה 🗺️ خريطة"));
    assert!(
        svg.as_str()
            .contains("a &quot;quoted&quot; &amp; &#39;single&#39; one")
    );
    assert_eq!(escaped("a\u{0}b\u{1b}\u{ffff}c"), "a b c");
}

#[test]
fn the_picture_is_told_by_its_own_title_and_description() {
    let svg = radar(
        vec![series(SeriesRole::Now, &[Some(5.0); 3])],
        RadarSize::Compact,
    )
    .draw();
    assert!(svg.as_str().starts_with(
        "<svg class=\"radar radar--compact\" viewBox=\"0 0 352 312\" role=\"img\" \
         aria-labelledby=\"map-compact-title\" aria-describedby=\"map-compact-desc\">\
         <title id=\"map-compact-title\">CALMS</title>\
         <desc id=\"map-compact-desc\">Five spokes.</desc>"
    ));
    let file = alone(&svg, Palette::Dark);
    assert!(file.contains("<title>CALMS</title><desc>Five spokes.</desc>"));
}

#[test]
fn beyond_six_axes_a_compact_radar_has_numbers() {
    let named = radar(
        vec![series(SeriesRole::Now, &[Some(5.0); 6])],
        RadarSize::Compact,
    )
    .draw();
    assert!(named.as_str().contains(">Axis 6</text>"));
    let counted = radar(
        vec![series(SeriesRole::Now, &[Some(5.0); 7])],
        RadarSize::Compact,
    )
    .draw();
    assert!(!counted.as_str().contains("Axis"));
    assert!(counted.as_str().contains(">7</text>"));
}

#[test]
fn a_compact_radar_has_numbers_where_a_name_would_have_to_be_cut() {
    let named = |name: &str| {
        let mut axes = axes(5);
        name.clone_into(&mut axes[1].name);
        axes
    };
    for (name, has_numbers) in [
        ("Sharing", false),
        ("Incident response", false),
        (
            "Deployment and infrastructure automation of all services",
            true,
        ),
        ("Donaudampfschifffahrtsgesellschaft", true),
        // The person's own.
        ("And so on…", false),
    ] {
        assert_eq!(Radar::has_numbers(&named(name)), has_numbers, "{name}");
    }
    assert!(Radar::has_numbers(&axes(7)));
    assert!(!Radar::has_numbers(&axes(6)));
}

#[test]
fn a_wide_radar_gives_a_long_name_three_lines_and_cuts_none() {
    let mut radar = radar(
        vec![series(SeriesRole::Now, &[Some(5.0); 3])],
        RadarSize::Wide,
    );
    "Incident response and on-call duty of all teams".clone_into(&mut radar.axes[1].name);
    let chart = radar.draw();
    let names = chart.as_str().split("ink-axis-name\"").skip(1);
    let names: Vec<&str> = names.filter_map(|rest| rest.split('<').next()).collect();
    assert!(!names.iter().any(|name| name.contains('…')), "{names:?}");
}

#[test]
fn the_names_of_the_bands_never_stand_in_one_line() {
    for count in 3..=12 {
        let values = vec![Some(9.0); count];
        let chart = radar(vec![series(SeriesRole::Now, &values)], RadarSize::Wide).draw();
        let begin = "<text class=\"ink-ring-name ";
        let baselines = chart.as_str().split(begin).skip(1).map(|tag| -> f64 {
            let y = tag.split(" y=\"").nth(1);
            let y = y.and_then(|rest| rest.split('"').next());
            y.unwrap().parse().unwrap()
        });
        let baselines: Vec<f64> = baselines.collect();
        for pair in baselines.windows(2) {
            assert!((pair[0] - pair[1]).abs() > 17.0, "{count}: {baselines:?}");
        }
    }
}

#[test]
fn inks_come_back_from_the_colors_and_classes_that_carry_them() {
    use plotters::style::Color as _;
    for ink in Ink::ALL {
        assert_eq!(Ink::from_color(ink.to_backend_color()), Some(*ink));
        assert_eq!(
            Ink::from_class(ink.class()),
            Some(*ink),
            "{} twice",
            ink.class()
        );
        assert!(
            !ink.attributes(Palette::Light).contains("\"\""),
            "{ink:?} has an unknown color"
        );
    }
}

#[test]
fn tenths_are_written_without_needless_figures() {
    let written = [0, 5, -5, 10, -123, 2260].map(|tenths| {
        let mut out = String::new();
        push_tenths(&mut out, tenths);
        out
    });
    assert_eq!(written, ["0", ".5", "-.5", "1", "-12.3", "226"]);
}

#[test]
fn a_ruler_hides_where_its_number_stands_beside_it() {
    let mut row = ruler(5.5, RulerForm::Row);
    row.label = None;
    assert!(row.draw().as_str().contains("aria-hidden=\"true\""));
    assert!(!row.draw().as_str().contains("<text"));
}

#[test]
fn the_map_of_the_home_page_is_told_to_nobody_and_stays_small() {
    let map = Contours {
        here: "you are <here>".to_owned(),
        ahead: "next quarter".to_owned(),
    }
    .draw();
    check(&map);
    assert!(map.as_str().contains("aria-hidden=\"true\""));
    assert!(map.as_str().contains("you are &lt;here&gt;"));
    assert!(map.as_str().len() < 32_000);
}

#[test]
fn markup_is_as_reviewed() {
    let now = series(SeriesRole::Now, &[Some(6.5), Some(3.5), None]);
    let before = series(SeriesRole::Before, &[Some(6.0), None, Some(4.0)]);
    let small = radar(vec![now, before], RadarSize::Compact);
    let lines = |chart: &ChartMarkup| chart.as_str().replace("><", ">\n<");
    insta::with_settings!({ snapshot_path => "../../tests/fixtures/chart", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("radar", lines(&small.draw()));
        insta::assert_snapshot!("bars", lines(&bars(&small).draw()));
        insta::assert_snapshot!("ruler", lines(&ruler(5.5, RulerForm::Full).draw()));
    });
}

#[test]
fn the_parts_of_a_row_lie_on_its_scale() {
    let mut bars = bars(&radar(
        vec![series(SeriesRole::Now, &[Some(5.0), Some(2.0)])],
        RadarSize::Wide,
    ));
    let without = bars.draw();
    bars.parts = vec![vec![0.0, 10.0, 25.0, f64::NAN]];
    let with = bars.draw();
    assert_eq!(without.as_str().matches("ink-part").count(), 0);
    // What is beyond the scale stands at its end, and what is no number nowhere.
    assert_eq!(with.as_str().matches("ink-part").count(), 3);
}
