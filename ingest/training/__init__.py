"""From gold to models; needs the extra `train`, and nothing else imports it."""
