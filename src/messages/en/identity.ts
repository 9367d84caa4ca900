/** Words about who is meant by a name. */
export const identity = {
  'identity.noUnit': 'Sheet {sheet}: "{text}" is the name of no collective. Which unit is it?',
  'identity.noPerson': 'Sheet {sheet}: "{text}" is the name of nobody in the list. Who is it?',
  'identity.several': 'Sheet {sheet}: several subjects are called "{text}". Which one is it?',
};
