"""What development needs beside tests: pages and pictures drawn anew, what wheels are built with, real servers."""
