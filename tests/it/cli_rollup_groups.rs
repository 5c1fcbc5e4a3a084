//! `waymark rollup` of some of the teams, and of groups of them.

use serde_json::{Value, json};

use crate::cli::{text, waymark};
use crate::cli_rollup::{calms, document, folder, json_of, put};

/// Teams of three kinds: six, five and two, whose levels are told here.
const KINDS: [(&str, &[u8]); 3] = [
    ("platform", &[1, 2, 3, 4, 5, 5]),
    ("product", &[2, 3, 3, 3, 4]),
    ("", &[1, 1]),
];

fn teams(name: &str) -> String {
    let folder = folder(name);
    let of_kinds = KINDS.into_iter().flat_map(|(kind, levels)| {
        let levels = levels.iter().enumerate();
        levels.map(move |(at, level)| {
            let id = format!("{kind}{at}");
            let mut made = calms(&id, &format!("Crew {id}"), "2026-10-05", *level);
            made["kind"] = format!(" {kind} ").into();
            made["region"] = "North".into();
            made["round"] = "Autumn 2026".into();
            made
        })
    });
    let mut all: Vec<Value> = of_kinds.collect();
    let mut before = calms("before", "Crew platform0", "2025-10-05", 5);
    before["round"] = "Autumn 2025".into();
    before["kind"] = "platform".into();
    all.push(before);
    put(&folder, "all.json", document(&all));
    folder
}

#[test]
fn a_kind_a_region_and_a_round_choose_whose_assessments_count() {
    let folder = teams("some");
    let count = |arguments: &[&str]| {
        let all = [&["rollup", &folder, "--json"], arguments].concat();
        json_of(&waymark(&all))["team_count"].clone()
    };
    assert_eq!(count(&[]), 13);
    assert_eq!(count(&["--kind", "platform"]), 6);
    assert_eq!(count(&["--kind", ""]), 2);
    assert_eq!(count(&["--region", "North", "--kind", "product"]), 5);
    assert_eq!(count(&["--round", "Autumn 2025"]), 1);
    let output = waymark(&[
        "rollup",
        &folder,
        "--round",
        "Autumn 2026",
        "--kind",
        "platform",
    ]);
    let told = text(&output.stdout);
    assert!(
        told.contains("Only teams of the kind “platform”."),
        "{told}"
    );
    assert!(told.contains("Only assessments of the round “Autumn 2026”."));
    let nobody = waymark(&["rollup", &folder, "--kind", "none such"]);
    assert!(!nobody.status.success());
    assert!(text(&nobody.stderr).ends_with(": no team is of this kind, region or round\n"));
}

#[test]
fn each_group_has_its_own_spread() {
    let folder = teams("groups");
    let value = json_of(&waymark(&["rollup", &folder, "--by", "kind", "--json"]));
    assert_eq!(value["groups"]["by"], "kind");
    let groups = value["groups"]["groups"].as_array().unwrap().iter();
    let told = groups.map(|group| {
        let whole = &group["questionnaires"]["calms"]["whole"];
        let figures = ["lowest", "median", "highest", "teams"].map(|name| whole[name].clone());
        (group["group"].clone(), figures)
    });
    // Level 1 to 5 is 0, 2.5, 5, 7.5, 10.
    let expected = [
        (json!(""), [json!(0.0), json!(0.0), json!(0.0), json!(2)]),
        (
            json!("platform"),
            [json!(0.0), json!(6.25), json!(10.0), json!(6)],
        ),
        (
            json!("product"),
            [json!(2.5), json!(5.0), json!(7.5), json!(5)],
        ),
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let output = waymark(&["rollup", &folder, "--by", "kind"]);
    let told = text(&output.stdout);
    assert!(told.contains("CALMS, by kind of team"), "{told}");
    assert!(told.contains("6.3 (0.0 to 10.0, 6)"), "{told}");
    let by_region =
        text(&waymark(&["rollup", &folder, "--by", "region", "--md"]).stdout).to_owned();
    assert!(by_region.contains("CALMS, by region"));
    assert!(by_region.contains("| North |"), "{by_region}");
}

#[test]
fn without_names_no_group_of_few_is_shown_or_can_be_worked_out() {
    let folder = teams("anonymous-groups");
    let arguments = ["rollup", &folder, "--anonymous", "--by", "kind", "--json"];
    let value = json_of(&waymark(&arguments));
    let groups = value["groups"]["groups"].as_array().unwrap().iter();
    let told: Vec<_> = groups
        .map(|group| (group["group"].clone(), group["teams"].clone()))
        .collect();
    // The two that say nothing took the smallest group of the others.
    let expected = [(json!("platform"), json!(6)), (Value::Null, json!(7))];
    assert_eq!(told, expected);
    let output = waymark(&["rollup", &folder, "--anonymous", "--by", "kind", "--csv"]);
    let csv = text(&output.stdout);
    assert!(csv.starts_with("questionnaire,dimension,teams,lowest,median,highest,by,group\r\n"));
    assert!(
        csv.contains("\r\ncalms,,6,0,6.25,10,kind,:platform\r\n"),
        "{csv}"
    );
    assert!(
        csv.contains("\r\ncalms,,7,0,5,7.5,kind,others\r\n"),
        "{csv}"
    );
    assert!(!csv.contains("product"));
}
