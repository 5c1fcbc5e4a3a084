//! What holds of any assessment and of whatever somebody enters.

use proptest::prelude::*;
use waymark::assessment::{Answer, Card, Evidence, Status};
use waymark::roadmap::Column;

use super::harmless::{has_only_words, is_harmless};
use super::same::{texts, words_of};
use super::{html, sample, whole};
use crate::takeaways::{any_spell, shown};
use crate::teams::{any_assessment, cases, plan, shipped};

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn any_assessment_makes_a_report_that_is_well_formed(team in any_assessment()) {
        let briefing = whole(&team);
        let html = html(&briefing);
        is_harmless(&html);
        let words = words_of(&html);
        for told in texts(&briefing) {
            prop_assert!(words.contains(&shown(&told)), "{told}");
        }
    }

    #[test]
    fn nothing_entered_is_more_than_words_in_a_report(spells in prop::collection::vec(any_spell(), 10)) {
        let mut team = sample();
        let [name, scope, people, note, reason, title, url, owner, step, summary] =
            <[String; 10]>::try_from(spells).unwrap();
        team.team.clone_from(&name);
        team.scope.clone_from(&scope);
        team.participants.clone_from(&people);
        team.summary.clone_from(&summary);
        team.respond(&"toil".into(), |response| {
            response.answer = Some(Answer::NotApplicable(reason.clone()));
            response.note.clone_from(&note);
            response.evidence = vec![
                Evidence { title: title.clone(), url: url.clone(), ..Evidence::default() },
                Evidence { title: title.clone(), url: format!("javascript:{url}"), ..Evidence::default() },
                Evidence { title, url: format!("https://evidence.example/\"><script>{url}"), ..Evidence::default() },
            ];
        });
        let first = plan(shipped(), &team).column(Column::Now).next().unwrap().practice.clone();
        team.plan.decide(&first, |card| {
            *card = Card {
                owner: owner.clone(),
                first_step: step.clone(),
                status: Status::Started,
                ..Card::default()
            };
        });
        let briefing = whole(&team);
        let html = html(&briefing);
        is_harmless(&html);
        let words = words_of(&html);
        for said in [&scope, &people, &note, &reason, &owner, &step] {
            // What no page may hold is not there.
            let fits = |sign: char| match sign {
                '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
                sign if sign.is_control() => ' ',
                sign => sign,
            };
            let plain: String = said.chars().map(fits).collect();
            for word in plain.split_whitespace() {
                prop_assert!(words.contains(word), "{word:?}\n{words}");
            }
        }
        let tree = markdown::to_mdast(&briefing.to_markdown(), &markdown::ParseOptions::gfm()).unwrap();
        prop_assert!(has_only_words(&tree), "{}", briefing.to_markdown());
    }
}
