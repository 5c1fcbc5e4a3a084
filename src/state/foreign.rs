//! Another tool's files on the page that takes them over: what was given, what it says, what is taken.

use std::sync::Arc;

use reactive_graph::graph::untrack;
use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Handles, Unkept};
use crate::assessment::{Assessment, AssessmentId, Date};
use crate::exchange::elsewhere::{
    Asked, Columns, Foreign, ForeignError, ForeignFile, TableHead, question_called, read_foreign,
    table_head, table_texts,
};
use crate::exchange::{may_be_kept, write_one};
use crate::storage::{Change, StorageError};

/// A file, or what was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldFile {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl HeldFile {
    fn as_foreign(&self) -> ForeignFile<'_> {
        ForeignFile {
            name: &self.name,
            bytes: &self.bytes,
        }
    }
}

/// A handle to what is on the page.
#[derive(Clone, Copy)]
pub struct ForeignDesk {
    handles: Handles,
    files: StoredValue<Vec<HeldFile>>,
    /// What the files say, or why they could not be read.
    read: RwSignal<Option<Result<Arc<Foreign>, ForeignError>>>,
    /// The table among the files that no tool is known of.
    table: RwSignal<Option<TableHead>>,
    /// What it asks, each once, by the column that is named for it.
    asked: RwSignal<Vec<String>>,
    /// How its columns are to be read.
    columns: RwSignal<Columns>,
    /// For each team, what it becomes.
    chosen: RwSignal<Vec<Chosen>>,
}

/// What a team becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Chosen {
    /// Whether it becomes an assessment.
    is_wanted: bool,
    /// Its name, as the files tell it or as a person wrote it.
    name: String,
    /// The day; nothing for today.
    day: Option<Date>,
}

impl ForeignDesk {
    /// A page on which nothing lies yet.
    pub fn new(handles: Handles) -> Self {
        Self {
            handles,
            files: StoredValue::new(Vec::new()),
            read: RwSignal::new(None),
            table: RwSignal::new(None),
            asked: RwSignal::new(Vec::new()),
            columns: RwSignal::new(Columns::default()),
            chosen: RwSignal::new(Vec::new()),
        }
    }

    /// Takes files in place of those that lay there, and reads them.
    pub fn give(self, files: Vec<HeldFile>) {
        let head = match files.as_slice() {
            [file] => table_head(file.as_foreign()),
            _ => None,
        };
        self.files.set_value(files);
        self.table.set(None);
        self.read_files(None);
        let is_table = untrack(|| {
            self.read.with(|read| {
                let error = read.as_ref().and_then(|read| read.as_ref().err());
                matches!(error, Some(ForeignError::NoColumn(column)) if column.is_empty())
            })
        });
        if let Some(head) = head.filter(|_| is_table) {
            self.columns.set(head.columns.clone());
            self.asked.set(self.texts(&head.columns.question));
            self.table.set(Some(head));
            // That is no mistake: it is asked next.
            self.read.set(None);
        }
    }

    /// Reads the files, a table by the columns that are named for it.
    pub fn read_table(self) {
        let columns = untrack(|| self.columns.get());
        self.read_files(Some(&columns));
    }

    fn read_files(self, columns: Option<&Columns>) {
        let catalogue = self.handles.content.catalogue();
        let outcome = self.files.with_value(|files| {
            let files: Vec<ForeignFile<'_>> = files.iter().map(HeldFile::as_foreign).collect();
            let asked = Asked {
                tool: None,
                columns,
                catalogue: &catalogue,
            };
            read_foreign(&files, &asked)
        });
        let teams = outcome.as_ref().map(|foreign| foreign.teams.as_slice());
        let teams = teams.unwrap_or_default().iter();
        let chosen = teams.map(|team| Chosen {
            is_wanted: true,
            name: team.name.clone(),
            day: team.date,
        });
        self.chosen.set(chosen.collect());
        self.read.set(Some(outcome.map(Arc::new)));
    }

    /// The texts of a column of the table.
    fn texts(self, header: &str) -> Vec<String> {
        self.files.with_value(|files| {
            let file = files.first();
            file.map_or_else(Vec::new, |file| table_texts(file.as_foreign(), header))
        })
    }

    /// What the files say, or why they could not be read; nothing while none lie there.
    pub fn read(self) -> Option<Result<Arc<Foreign>, ForeignError>> {
        self.read.get()
    }

    /// The table whose columns are to be named.
    pub fn table(self) -> Option<TableHead> {
        self.table.get()
    }

    /// How its columns are read.
    pub fn columns(self) -> Columns {
        self.columns.get()
    }

    /// Changes how the columns are read. What was read by others is no longer shown.
    pub fn change_columns(self, change: impl FnOnce(&mut Columns)) {
        let before = untrack(|| self.columns.with(|columns| columns.question.clone()));
        self.columns.update(change);
        self.read.set(None);
        let question = untrack(|| self.columns.with(|columns| columns.question.clone()));
        if question != before {
            self.asked.set(self.texts(&question));
        }
    }

    /// What the table asks, each once.
    pub fn asked(self) -> Vec<String> {
        self.asked.get()
    }

    /// The title of the question that one of the table's is, if it is named or found by its name.
    pub fn found(self, asked: &str) -> Option<String> {
        let catalogue = self.handles.content.catalogue();
        let found = self
            .columns
            .with(|columns| columns.question_of(asked, &catalogue).cloned());
        found.map(|question| question.title)
    }

    /// Names the question that one of the table's is, by its id, title or prompt; an empty text names none.
    /// Whether there is one of that name.
    pub fn name_question(self, asked: &str, said: &str) -> bool {
        let said = said.trim();
        let catalogue = self.handles.content.catalogue();
        let found = question_called(said, &catalogue).map(|question| question.id.clone());
        let is_known = found.is_some() || said.is_empty();
        self.change_columns(|columns| match found {
            Some(id) => drop(columns.questions.insert(asked.to_owned(), id)),
            None => drop(columns.questions.remove(asked)),
        });
        is_known
    }

    /// Whether a team becomes an assessment.
    pub fn is_chosen(self, team: usize) -> bool {
        self.chosen
            .with(|chosen| chosen.get(team).is_some_and(|team| team.is_wanted))
    }

    /// Chooses whether a team becomes an assessment.
    pub fn choose(self, team: usize, is_chosen: bool) {
        self.change(team, |chosen| chosen.is_wanted = is_chosen);
    }

    /// A team's name, as the files tell it or as a person wrote it.
    pub fn name(self, team: usize) -> String {
        self.chosen.with(|chosen| {
            chosen
                .get(team)
                .map_or_else(String::new, |team| team.name.clone())
        })
    }

    /// Names a team.
    pub fn rename(self, team: usize, name: &str) {
        self.change(team, |chosen| name.trim().clone_into(&mut chosen.name));
    }

    /// The day of a team's answers; nothing where it becomes today.
    pub fn day(self, team: usize) -> Option<Date> {
        self.chosen.with(|chosen| chosen.get(team)?.day)
    }

    /// Says on which day a team answered.
    pub fn date(self, team: usize, day: Option<Date>) {
        self.change(team, |chosen| chosen.day = day);
    }

    fn change(self, team: usize, change: impl FnOnce(&mut Chosen)) {
        self.chosen.update(|chosen| {
            if let Some(chosen) = chosen.get_mut(team) {
                change(chosen);
            }
        });
    }

    /// How many teams become assessments.
    pub fn count(self) -> usize {
        let count = |chosen: &Vec<Chosen>| chosen.iter().filter(|team| team.is_wanted).count();
        self.chosen.with(count)
    }

    /// Takes everything off the page. Nothing that is kept changes.
    pub fn clear(self) {
        self.files.set_value(Vec::new());
        self.table.set(None);
        self.read.set(None);
        self.chosen.set(Vec::new());
    }

    /// Takes the chosen teams over, each as an assessment, and clears the page. Tells the ids of those; none
    /// where none is chosen.
    ///
    /// # Errors
    /// When the browser does not keep all of them; nothing has changed then.
    pub fn take_over(self) -> Result<Vec<AssessmentId>, Unkept> {
        let Some(Ok(foreign)) = untrack(|| self.read.get()) else {
            return Ok(Vec::new());
        };
        let made: Vec<Assessment> = (0..foreign.teams.len())
            .filter(|team| untrack(|| self.is_chosen(*team)))
            .map(|team| self.made(&foreign, team))
            .collect();
        if made.is_empty() {
            return Ok(Vec::new());
        }
        let assessments = self.handles.assessments;
        if made.iter().any(|it| !may_be_kept(&write_one(it))) {
            return Err(assessments.unkept(StorageError::TooLarge, &made, &[]));
        }
        let ids = made.iter().map(|it| it.id.clone()).collect();
        let changes = made.iter().map(|it| (it.id.clone(), Some(it.clone())));
        let outcome = assessments.change_all(changes.collect());
        outcome.map_err(|why| assessments.unkept(why, &made, &[]))?;
        self.clear();
        Ok(ids)
    }

    /// Takes back what was taken over.
    ///
    /// # Errors
    /// When the browser does not let all of them go; they stay then.
    pub fn take_back(self, taken: &[AssessmentId]) -> Result<(), StorageError> {
        let changes: Vec<Change> = taken.iter().map(|id| (id.clone(), None)).collect();
        self.handles.assessments.change_all(changes)
    }

    /// The assessment of a team.
    fn made(self, foreign: &Foreign, team: usize) -> Assessment {
        let outside = self.handles.assessments.outside;
        let blank = self.handles.assessments.blank();
        let asked = foreign.questionnaires(&self.handles.content.catalogue());
        let today = (outside.today)();
        let mut made = foreign.assessment(team, blank, asked, today);
        made.team = untrack(|| self.name(team));
        made.date = untrack(|| self.day(team)).or(today);
        made
    }
}
