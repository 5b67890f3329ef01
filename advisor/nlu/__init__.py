"""An utterance in, ranked matches with calibrated confidence out."""
