//! Another tool's files on the page that takes them over: what was given, what it says, what is taken.

use std::sync::Arc;

use reactive_graph::graph::untrack;
use reactive_graph::owner::StoredValue;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

use super::{Choices, Handles, Taken};
use crate::assessment::Assessment;
use crate::exchange::elsewhere::{
    Asked, Columns, Foreign, ForeignError, ForeignFile, TableHead, read_foreign, table_head,
    table_texts,
};
use crate::exchange::write;
use crate::storage::StorageError;

/// A file, or what was pasted, with its name.
pub type Held = (String, Vec<u8>);

/// A handle to what is on the page.
#[derive(Clone, Copy)]
pub struct ForeignDesk {
    handles: Handles,
    files: StoredValue<Vec<Held>>,
    /// What the files say, or why they could not be read.
    read: RwSignal<Option<Result<Arc<Foreign>, ForeignError>>>,
    /// The table among the files that no tool is known of.
    table: RwSignal<Option<TableHead>>,
    /// What it asks, each once, by the column that is named for it.
    asked: RwSignal<Vec<String>>,
    /// How its columns are to be read.
    columns: RwSignal<Columns>,
    /// For each team, whether it becomes an assessment.
    chosen: RwSignal<Vec<bool>>,
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
    pub fn give(self, files: Vec<Held>) {
        let head = match files.as_slice() {
            [(name, bytes)] => table_head(ForeignFile { name, bytes }),
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
            let files = files
                .iter()
                .map(|(name, bytes)| ForeignFile { name, bytes });
            let files: Vec<ForeignFile<'_>> = files.collect();
            let asked = Asked {
                tool: None,
                columns,
                catalogue: &catalogue,
            };
            read_foreign(&files, &asked)
        });
        let teams = outcome.as_ref().map_or(0, |foreign| foreign.teams.len());
        self.chosen.set(vec![true; teams]);
        self.read.set(Some(outcome.map(Arc::new)));
    }

    /// The texts of a column of the table.
    fn texts(self, header: &str) -> Vec<String> {
        self.files.with_value(|files| {
            let file = files.first();
            file.map_or_else(Vec::new, |(name, bytes)| {
                table_texts(ForeignFile { name, bytes }, header)
            })
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
        let mut questions = catalogue.questions();
        let found = questions.find(|question| {
            let names = [question.id.as_str(), &question.title];
            !said.is_empty()
                && names
                    .into_iter()
                    .any(|name| name.eq_ignore_ascii_case(said))
        });
        let found = found.map(|question| question.id.clone());
        let is_known = found.is_some() || said.is_empty();
        self.change_columns(|columns| match found {
            Some(id) => drop(columns.questions.insert(asked.to_owned(), id)),
            None => drop(columns.questions.remove(asked)),
        });
        is_known
    }

    /// Whether a team becomes an assessment.
    pub fn is_chosen(self, team: usize) -> bool {
        self.chosen.with(|chosen| chosen.get(team) == Some(&true))
    }

    /// Chooses whether a team becomes an assessment.
    pub fn choose(self, team: usize, is_chosen: bool) {
        self.chosen.update(|chosen| {
            if let Some(chosen) = chosen.get_mut(team) {
                *chosen = is_chosen;
            }
        });
    }

    /// How many teams become assessments.
    pub fn count(self) -> usize {
        let count = |chosen: &Vec<bool>| chosen.iter().filter(|chosen| **chosen).count();
        self.chosen.with(count)
    }

    /// Takes everything off the page. Nothing that is kept changes.
    pub fn clear(self) {
        self.files.set_value(Vec::new());
        self.table.set(None);
        self.read.set(None);
        self.chosen.set(Vec::new());
    }

    /// Takes the chosen teams over, each as an assessment, and clears the page; nothing where none is
    /// chosen.
    ///
    /// # Errors
    /// When the browser does not keep all of them; nothing has changed then.
    pub fn take_over(self) -> Result<Option<Taken>, StorageError> {
        let Some(Ok(foreign)) = untrack(|| self.read.get()) else {
            return Ok(None);
        };
        let made: Vec<Assessment> = (0..foreign.teams.len())
            .filter(|team| untrack(|| self.is_chosen(*team)))
            .map(|team| self.made(&foreign, team))
            .collect();
        if made.is_empty() {
            return Ok(None);
        }
        // As a file of Waymark's comes in, so that the same limits hold and one undo takes all back.
        let document = write(&made);
        let imported = self.handles.preview_import(document.as_bytes());
        let imported = imported.map_err(|_| StorageError::TooLarge)?;
        let taken = self.handles.import(&imported, &Choices::of(&imported))?;
        self.clear();
        Ok(Some(taken))
    }

    /// The assessment of a team.
    fn made(self, foreign: &Foreign, team: usize) -> Assessment {
        let outside = self.handles.assessments.outside;
        let blank = self.handles.assessments.blank();
        let asked = foreign.questionnaires(&self.handles.content.catalogue());
        foreign.assessment(team, blank, asked, (outside.today)())
    }
}
