//! What holds of any input: no panic, and counts that add up.

use proptest::prelude::*;
use waymark::exchange::elsewhere::{Asked, Columns, Fate, ForeignFile, Outcome, Why, read_foreign};

use super::{catalogue, read, read_by};
use crate::teams::cases;

/// Texts with the signs that the readers look for.
fn telling() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("progress:\n".to_owned()),
        Just("  a-b:\n    Tide:\n      Started: 2025-01-01\n".to_owned()),
        Just("evidence:\n  a-b:\n    - title: x\n      teams: [Tide]\n".to_owned()),
        Just("---\n".to_owned()),
        Just("D-SA-1-B".to_owned()),
        Just(": 0.5\n".to_owned()),
        Just(
            "Section,Sub Category,Question,Possible Answers,Max Score,Answer(s),Score\n".to_owned()
        ),
        Just("https://x.example/?investment_1=".to_owned()),
        Just("&adoption_9=%zz&leadtime=".to_owned()),
        Just("{\"metadata\":{},\"cost\":{\"q\":{\"answer\":".to_owned()),
        Just("}}}".to_owned()),
        "[\\PC\n\t,;\"'&*%]{0,12}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_text_stops_the_reader_and_all_of_it_is_accounted_for(text in telling()) {
        let catalogue = catalogue();
        let columns = Columns { question: "a".into(), value: "b".into(), ..Columns::default() };
        for columns in [None, Some(&columns)] {
            let file = ForeignFile { name: "x", bytes: text.as_bytes() };
            let asked = Asked { tool: None, columns, catalogue };
            if let Ok(foreign) = read_foreign(&[file], &asked) {
                let counts: usize = Fate::ALL.into_iter().map(|fate| foreign.count(fate)).sum();
                prop_assert_eq!(counts, foreign.items.len());
                prop_assert!(!foreign.teams.is_empty());
                let teams = foreign.teams.len();
                prop_assert!(foreign.items.iter().all(|item| item.team.is_none_or(|at| at < teams)));
            }
        }
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let asked = Asked { tool: None, columns: None, catalogue: catalogue() };
        let _ = read_foreign(&[ForeignFile { name: "x", bytes: &bytes }], &asked);
    }

    #[test]
    fn every_row_of_a_table_is_an_item(rows in prop::collection::vec(("[a-z-]{1,8}", "[0-9.x]{0,3}"), 1..20)) {
        let lines: Vec<String> = rows.iter().map(|(asked, value)| format!("{asked},{value}")).collect();
        let text = format!("q,v\n{}\n", lines.join("\n"));
        let columns = Columns { question: "q".into(), value: "v".into(), ..Columns::default() };
        let foreign = read_by(&[("t.csv", &text)], Some(&columns)).unwrap();
        prop_assert_eq!(foreign.items.len(), rows.len());
    }

    #[test]
    fn every_field_of_a_link_is_an_item(fields in prop::collection::vec(("[a-z]{1,8}_[0-9]", "[0-9]{0,2}"), 0..15)) {
        let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let link = format!("https://x.example/?investment_1=3&{}", fields.join("&"));
        let foreign = read(&[("l.txt", &link)]).unwrap();
        prop_assert_eq!(foreign.items.len(), fields.len() + 1);
    }

    #[test]
    fn what_could_not_be_read_never_raises_a_score(values in prop::collection::vec(0_usize..5, 6)) {
        // One practice in full: each answer at a value of the tool's, or unreadable.
        let said = ["0", "0.25", "0.5", "1", "?"];
        let codes = ["D-SA-1-A", "D-SA-1-B", "D-SA-2-A", "D-SA-2-B", "D-SA-3-A", "D-SA-3-B"];
        let lines = |all: bool| {
            let pairs = codes.iter().zip(&values);
            let kept = pairs.filter(|(_, value)| all || **value < 4);
            kept.map(|(code, value)| [code, ",", said[*value], "\n"].concat()).collect::<Vec<_>>().concat()
        };
        let whole = read(&[("a.csv", &lines(true))]).unwrap();
        let without = format!("{}G-SM-1-A,0\n", lines(false));
        let without = read(&[("a.csv", &without)]).unwrap();
        let value = |scores: &[waymark::exchange::elsewhere::OwnScore]| super::score(scores, "D-SA").value;
        prop_assert_eq!(value(&whole.teams[0].scores), value(&without.teams[0].scores));
        let unreadable = whole.items.iter().filter(|item| item.outcome == Outcome::Kept(Why::Unreadable));
        prop_assert_eq!(super::score(&whole.teams[0].scores, "D-SA").is_least, unreadable.count() > 0);
    }
}
