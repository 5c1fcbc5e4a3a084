//! What a coach prepares, beside what everybody is invited to.

use super::{Experiment, Invitation, SessionId};
use crate::assessment::{AssessmentId, Date};
use crate::ordered::SortedMap;
use crate::questionnaire::{Level, QuestionId};

/// A workshop as it was prepared.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    invitation: Invitation,
    takes_part: bool,
    /// The team that it is for.
    pub team: String,
    /// The application or the service that it speaks of.
    pub scope: String,
    /// The day it takes place.
    pub date: Option<Date>,
    /// What happens when.
    pub script: Script,
    /// What it takes up again.
    pub follows: Option<Follows>,
}

impl Session {
    /// A workshop that this is the invitation to. Whether the coach answers, too, is settled before
    /// anybody does.
    pub fn new(invitation: Invitation, coach_takes_part: bool) -> Self {
        let script = Script::standard(Script::ANSWERING, false);
        Self {
            invitation,
            takes_part: coach_takes_part,
            team: String::new(),
            scope: String::new(),
            date: None,
            script,
            follows: None,
        }
    }

    /// What everybody who takes part knows.
    pub fn invitation(&self) -> &Invitation {
        &self.invitation
    }

    /// Whether the coach answers, too.
    pub fn coach_takes_part(&self) -> bool {
        self.takes_part
    }
}

/// What happens when. Minutes are advice: no segment ends by itself, and any may be gone back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// One after the other.
    pub segments: Vec<Segment>,
}

/// A part of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What one does in it.
    pub kind: SegmentKind,
    /// How long it should take.
    pub minutes: u8,
}

/// What one does in a part of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SegmentKind {
    /// Look at what became of last time's experiments.
    LookBack,
    /// Say what it is for, and that it is for the team and not for ranking.
    Purpose,
    /// Answer, each for themselves and in silence.
    Answer,
    /// Show the answers, strengths first.
    Reveal,
    /// Talk about where answers lie furthest apart, then about the lowest.
    Discuss,
    /// Find ideas: alone, in pairs, in fours, all together.
    Ideas,
    /// Choose one to three experiments.
    Decide,
    /// Ask whether it was worth the time, save, name the next day.
    Close,
}

impl SegmentKind {
    /// Every kind, in the order of the standard script.
    pub const ALL: [Self; 8] = [
        Self::LookBack,
        Self::Purpose,
        Self::Answer,
        Self::Reveal,
        Self::Discuss,
        Self::Ideas,
        Self::Decide,
        Self::Close,
    ];
}

impl Script {
    /// The minutes that answering takes where nobody knows better.
    pub const ANSWERING: u8 = 12;

    /// The script of 60 to 90 minutes, with so many for answering; it looks back where there is
    /// something to look back at.
    ///
    /// The minutes are a judgement of ours, drawn from guides of DORA, Spotify and `TeamRetro`; for
    /// ideas they are those of 1-2-4-All (Liberating Structures): 1 + 2 + 4 + 5.
    pub fn standard(answering: u8, looks_back: bool) -> Self {
        let segment = |kind| Segment {
            kind,
            minutes: match kind {
                SegmentKind::LookBack | SegmentKind::Purpose => 5,
                SegmentKind::Answer => answering,
                SegmentKind::Reveal | SegmentKind::Decide => 10,
                SegmentKind::Discuss => 25,
                SegmentKind::Ideas => 12,
                SegmentKind::Close => 3,
            },
        };
        let is_in = |kind: &SegmentKind| looks_back || *kind != SegmentKind::LookBack;
        let kinds = SegmentKind::ALL.into_iter().filter(is_in);
        Self {
            segments: kinds.map(segment).collect(),
        }
    }

    /// How long all of it should take.
    pub fn minutes(&self) -> u32 {
        let minutes = self.segments.iter().map(|it| u32::from(it.minutes));
        minutes.sum()
    }
}

/// How a timer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// Within its minutes.
    InTime,
    /// Past them.
    Late,
    /// Past them by half as much again.
    FarOver,
}

impl Pace {
    /// How a timer of so many minutes stands after some seconds. It never stops anybody.
    pub fn after(seconds: u32, minutes: u8) -> Self {
        let planned = u64::from(minutes) * 60;
        let seconds = u64::from(seconds);
        if seconds <= planned {
            Self::InTime
        } else if seconds * 2 <= planned * 3 {
            Self::Late
        } else {
            Self::FarOver
        }
    }
}

/// What a workshop takes up again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Follows {
    /// The workshop before, if there was one.
    pub workshop: Option<SessionId>,
    /// The assessment before, if there was one.
    pub assessment: Option<AssessmentId>,
    /// The level that stood at each question that was asked then. Only the coach sees them.
    pub levels: SortedMap<QuestionId, Level>,
    /// What was tried since, with what became of it.
    pub experiments: Vec<(Experiment, Fate)>,
}

/// What became of an experiment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It goes on, and nothing is decided.
    #[default]
    Running,
    /// The team does so from now on.
    Kept,
    /// The team leaves it.
    Dropped,
}

impl Fate {
    /// Every fate.
    pub const ALL: [Self; 3] = [Self::Running, Self::Kept, Self::Dropped];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_script_takes_an_hour_to_an_hour_and_a_half() {
        for answering in 0..=20 {
            for looks_back in [false, true] {
                let script = Script::standard(answering, looks_back);
                assert!((60..=90).contains(&script.minutes()), "{answering}");
                let first = script.segments.first().unwrap().kind;
                assert_eq!(first == SegmentKind::LookBack, looks_back);
            }
        }
    }

    #[test]
    fn a_timer_is_late_after_its_time_and_far_over_after_half_as_much_again() {
        for (seconds, expected) in [
            (0, Pace::InTime),
            (300, Pace::InTime),
            (301, Pace::Late),
            (450, Pace::Late),
            (451, Pace::FarOver),
            (u32::MAX, Pace::FarOver),
        ] {
            assert_eq!(Pace::after(seconds, 5), expected, "{seconds}");
        }
    }
}
