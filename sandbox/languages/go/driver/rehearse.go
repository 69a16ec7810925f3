package driver

// rehearse does nothing yet.
func rehearse() {}
