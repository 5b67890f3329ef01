"""What is asked: parted, read in the light of the answer before, and matched."""
