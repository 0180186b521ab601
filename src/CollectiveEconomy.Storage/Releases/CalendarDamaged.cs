using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The file of the calendar can't be read.</summary>
/// <param name="file">Its name.</param>
public sealed class CalendarDamaged(string file)
    : LocalizedException(
        new(
            $"{file} trong thư mục các đợt công bố không phải là lịch công bố hợp lệ: hãy sửa, hoặc xóa tệp và thông báo lại các ngày.",
            $"{file} in the folder of releases is not a valid calendar: fix it, or remove it and announce the dates again."
        )
    );
