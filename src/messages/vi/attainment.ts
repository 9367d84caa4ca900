/** Words of attainment. */
export const attainment = {
  'attainment.met': 'Đạt',
  'attainment.unmet': 'Chưa đạt',
  'attainment.noPlan': 'Không có kế hoạch',
  'attainment.remaining': 'còn phải giải ngân {amount} đồng',
};
