document.title = 'Handrail';
