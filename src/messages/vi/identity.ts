/** Words about who is meant by a name. */
export const identity = {
  'identity.noUnit': 'Trang tính {sheet}: "{text}" không trùng tên tập thể nào. Đây là phòng, đơn vị nào?',
  'identity.noPerson': 'Trang tính {sheet}: "{text}" không trùng tên cá nhân nào. Đây là ai?',
  'identity.several': 'Trang tính {sheet}: có nhiều đối tượng cùng tên "{text}". Đây là đối tượng nào?',
};
