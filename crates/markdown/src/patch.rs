//! An overlay's pages: operations on the base page of the same name.
