//! Which of several copies of an assessment is written.

use std::collections::BTreeMap;

use waymark::assessment::{Assessment, AssessmentId};

/// Which copy of an assessment is the newest: the one that was saved most often, then the one that was changed
/// last, then the first.
#[derive(Default)]
pub(super) struct Known {
    newest: BTreeMap<AssessmentId, Seen>,
    /// Whether a newer copy came after one that had been written.
    pub(super) is_stale: bool,
    /// Whether what is wrong with the files has been said.
    pub(super) is_told: bool,
}

struct Seen {
    revision: u64,
    updated: String,
    file: usize,
}

impl Known {
    /// Whether a copy is to be written; where not, the file that has the newer one.
    pub(super) fn admits(&mut self, assessment: &Assessment, file: usize) -> Result<(), usize> {
        let copy = Seen {
            revision: assessment.revision,
            updated: assessment.updated.clone(),
            file,
        };
        match self.newest.get_mut(&assessment.id) {
            None => {
                self.newest.insert(assessment.id.clone(), copy);
                Ok(())
            }
            Some(newest) if newest.file == file => Ok(()),
            Some(newest) => {
                let before = (newest.revision, &newest.updated);
                if (copy.revision, &copy.updated) > before {
                    let older = std::mem::replace(newest, copy);
                    self.is_stale = true;
                    return Err(older.file);
                }
                Err(newest.file)
            }
        }
    }
}
