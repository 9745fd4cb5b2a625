//! What a rule found in a text, before it has a place in a file.

/// A finding in one variant of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    /// The byte of the variant's text that is marked; nothing where the message as a whole is meant.
    pub(crate) at: Option<usize>,
}

impl Finding {
    pub(crate) fn new(rule: &'static str, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), help: None, at: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// At a byte of the variant's text.
    pub(crate) fn at(mut self, at: impl Into<Option<usize>>) -> Self {
        self.at = at.into();
        self
    }
}
