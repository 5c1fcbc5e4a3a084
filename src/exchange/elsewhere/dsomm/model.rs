//! The model: which activities there are, and at what level.

use crate::exchange::elsewhere::yaml::Yaml;

/// An activity.
pub(super) struct Activity {
    pub(super) id: String,
    pub(super) name: String,
    /// The dimension and the sub-dimension.
    pub(super) dimension: String,
    pub(super) sub_dimension: String,
    /// 1 to 5, as it is written.
    pub(super) level: String,
}

/// Every activity, in the order of the model.
pub(super) struct Model {
    pub(super) version: String,
    pub(super) activities: Vec<Activity>,
}

impl Model {
    /// Whether a document holds activities, or tells of them.
    pub(super) fn is(document: &Yaml) -> bool {
        !activities(document).is_empty()
            || document
                .get("meta")
                .is_some_and(|meta| meta.get("publisher").is_some())
    }

    /// The model among some documents.
    pub(super) fn of(documents: &[Yaml]) -> Option<Self> {
        let mut model = Self {
            version: String::new(),
            activities: Vec::new(),
        };
        for document in documents {
            if let Some(meta) = document.get("meta") {
                meta.text_of("version").clone_into(&mut model.version);
            }
            model.activities.extend(activities(document));
        }
        (!model.activities.is_empty()).then_some(model)
    }

    /// An activity by its id.
    pub(super) fn find(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == id)
    }
}

/// The activities of a document: below a dimension and a sub-dimension, each with an id.
fn activities(document: &Yaml) -> Vec<Activity> {
    let mut found = Vec::new();
    for (dimension, below) in document.fields() {
        if matches!(dimension.as_str(), "progress" | "evidence") {
            continue;
        }
        for (sub_dimension, below) in below.fields() {
            for (name, activity) in below.fields() {
                let id = activity.text_of("uuid");
                if !id.is_empty() {
                    found.push(Activity {
                        id: id.to_owned(),
                        name: name.clone(),
                        dimension: dimension.clone(),
                        sub_dimension: sub_dimension.clone(),
                        level: activity.text_of("level").to_owned(),
                    });
                }
            }
        }
    }
    found
}
