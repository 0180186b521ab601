using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Engine.Lists.Tables;

/// <summary>A table can't hold what was selected.</summary>
/// <param name="vi">What would be right, in Vietnamese.</param>
/// <param name="en">What would be right, in English.</param>
public sealed class NoColumn(string vi, string en) : CodedError(TableErrorCodes.NoColumn, new(vi, en))
{
    /// <summary>A field leads to no value, or to several.</summary>
    /// <param name="path">The field.</param>
    public static NoColumn Of(string path) =>
        new(
            $"'{path}' không phải một giá trị của mỗi dòng; hãy chọn trường có một giá trị, như year hoặc cooperative.code.",
            $"'{path}' is not one value of each row; select fields with one value, such as year or cooperative.code."
        );

    /// <summary>Nothing of a row is selected.</summary>
    public static NoColumn Nodes() =>
        new(
            "Một bảng cần đúng một danh sách của gốc truy vấn, với các trường của 'nodes'.",
            "A table needs exactly one list of the query root, with fields of its 'nodes'."
        );
}
