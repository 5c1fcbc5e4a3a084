//! Reusable parts: they take values and callbacks, and know neither the address nor the stores.

mod answer_list;
mod chart_figure;
mod icon;
mod level_chip;
mod level_picker;
mod progress;
mod question_notes;
mod ruler;
mod score;
mod sources;

pub(crate) use answer_list::{AnswerList, Cited, Sign};
pub(crate) use chart_figure::{ChartFigure, Picture};
pub(crate) use icon::{Cairn, Logo, Sprite};
pub(crate) use level_chip::{LevelChip, UnknownChip};
pub(crate) use level_picker::LevelPicker;
pub(crate) use progress::{CoverageMeter, Group, Progress, Segment};
pub(crate) use question_notes::QuestionNotes;
pub(crate) use ruler::{BandRuler, Drawing, rings};
pub(crate) use score::{BandName, ScoreBadge};
pub(crate) use sources::Sources;
