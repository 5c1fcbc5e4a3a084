//! Reusable parts: they take values and callbacks, and know neither the address nor the stores.

mod answer_list;
mod awaited;
mod chart_figure;
mod file_drags;
mod icon;
mod level_chip;
mod level_picker;
mod naming;
mod not_kept;
mod number_input;
mod progress;
mod question_notes;
mod ruler;
mod said;
mod score;
mod share_bar;
mod shown;
mod sources;

pub(crate) use answer_list::{AnswerList, Cited, Sign};
pub(crate) use awaited::{Awaited, failed, on_its_way};
pub(crate) use chart_figure::{ChartFigure, Picture, legend_item};
pub(crate) use file_drags::follow_drags;
pub(crate) use icon::{Cairn, Logo, Sprite};
pub(crate) use level_chip::{LevelChip, StrayLevelChip, UnknownChip};
pub(crate) use level_picker::LevelPicker;
pub(crate) use naming::{BandMark, Naming};
pub(crate) use not_kept::NotKept;
pub(crate) use number_input::NumberInput;
pub(crate) use progress::{CoverageMeter, Group, Progress, Segment};
pub(crate) use question_notes::QuestionNotes;
pub(crate) use ruler::{BandRuler, Drawing, rings};
pub(crate) use said::{aloud, control, partly_aloud, said, strong};
pub(crate) use score::{BandName, ScoreBadge};
pub(crate) use share_bar::ShareBar;
pub(crate) use shown::Shown;
pub(crate) use sources::Sources;
