-- How many models on Hugging Face name a paper; null where no reading has told.
ALTER TABLE paper ADD COLUMN models INTEGER;
