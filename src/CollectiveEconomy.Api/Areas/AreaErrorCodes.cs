using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Codes of areas.</summary>
internal static class AreaErrorCodes
{
    /// <summary>Areas of both sets in one filter.</summary>
    public static ErrorCode AreaSetsMixed { get; } =
        new(
            "AREA_SETS_MIXED",
            new("Một điều kiện lọc nêu địa bàn của cả hai bộ.", "One filter names areas of both sets."),
            new(
                "Hãy cho mọi điều kiện lọc theo địa bàn của một câu hỏi cùng một `areas`.",
                "Give every area filter of a question the same `areas`."
            )
        );

    /// <summary>A day for which areas are not known, or on which an area set was not in force.</summary>
    public static ErrorCode AreaDayUnknown { get; } =
        new(
            "AREA_DAY_UNKNOWN",
            new(
                "Không biết địa bàn của ngày này, hoặc bộ địa bàn không có hiệu lực vào ngày đó.",
                "Areas are not known for the day, or the area set was not in force on it."
            ),
            new(
                "Hãy cho một ngày trong khoảng mà thông báo nêu, hoặc bỏ `areas`.",
                "Give a day within the period that the message names, or leave `areas` out."
            )
        );
}
