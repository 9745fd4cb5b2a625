//! Values for the template: dictionaries with a kind. Words are strings in them, and never become markup.

use typst::foundations::{Array, Dict, IntoValue, Value};

/// A dictionary that the template draws: `kind` says how.
pub(super) struct Node(Dict);

impl Node {
    /// A node of a kind that `assets/pdf.typ` knows.
    pub(super) fn new(kind: &str) -> Self {
        Self(Dict::new()).with("kind", kind.to_owned())
    }

    /// A dictionary without a kind.
    pub(super) fn bare() -> Self {
        Self(Dict::new())
    }

    /// With a field.
    pub(super) fn with(mut self, key: &str, value: impl IntoValue) -> Self {
        self.0.insert(key.into(), value.into_value());
        self
    }

    /// With a field if there is a value for it.
    pub(super) fn with_some(self, key: &str, value: Option<impl IntoValue>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The dictionary itself.
    pub(super) fn into_dict(self) -> Dict {
        self.0
    }
}

impl IntoValue for Node {
    fn into_value(self) -> Value {
        Value::Dict(self.0)
    }
}

/// Values in a row.
pub(super) fn array<T: IntoValue>(values: impl IntoIterator<Item = T>) -> Value {
    Value::Array(values.into_iter().map(IntoValue::into_value).collect::<Array>())
}
