using System.Text.Json;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>The sheet of a template that tells how to fill it, in both languages.</summary>
internal static class InstructionRows
{
    /// <summary>Its rows for one table.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Of(TableSchema table)
    {
        yield return [table.Title, table.TitleEn];
        yield return [table.Description, table.DescriptionEn];
        foreach (var row in General())
            yield return row;
        foreach (var row in Columns(table))
            yield return row;
    }

    /// <summary>What holds of every table.</summary>
    public static IEnumerable<IReadOnlyList<string?>> General()
    {
        yield return
        [
            "Mỗi dòng điền từ dòng 3. Giữ nguyên một dòng tiêu đề; thứ tự cột tùy ý; cột không cần có thể bỏ.",
            "Fill in from row 3 on. Keep a row of headings; columns may stand in any order, and those not needed may go.",
        ];
        yield return
        [
            "Ngày: 31/12/2024 hoặc 2024-12-31. Số: 1.234.567,89 hoặc 1234567.89, không ghi đơn vị trong ô. Tiền: đồng.",
            "Days: 31/12/2024 or 2024-12-31. Numbers: 1.234.567,89 or 1234567.89, no unit in the cell. Money: đồng.",
        ];
        yield return ["Ô trống là chưa có số liệu, không phải số không.", "An empty cell is an unanswered question, not zero."];
        yield return
        [
            $"Cột không có thì không đổi gì; để rút số liệu đã gửi, ghi '{WithdrawalMark.Words[0]}' vào ô.",
            $"A column that is absent changes nothing; to withdraw a reported value, write '{WithdrawalMark.Words[1]}' in its cell.",
        ];
        yield return
        [
            $"Để xóa một dòng đã gửi, thêm cột '{RowAction.Field.Title}' và ghi '{RowAction.Delete[0]}'; bỏ trống là thêm hoặc sửa.",
            $"To delete a row that was sent, add a column '{RowAction.Field.TitleEn}' with '{RowAction.Delete[1]}'; empty means add or correct.",
        ];
    }

    /// <summary>The key and the columns of a table.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Columns(TableSchema table)
    {
        yield return [$"Khóa: {Key(table, field => field.Title)}", $"Key: {Key(table, field => field.TitleEn)}"];
        yield return [];
        yield return
        [
            "Tiêu đề",
            "Heading",
            "Tên trường · Field",
            "Kiểu · Type",
            "Bắt buộc · Required",
            "Đơn vị · Unit",
            "Từ · From",
            "Đến · To",
            "Ví dụ · Example",
            "Giải thích",
            "Explanation",
        ];
        foreach (var field in table.Fields)
            yield return Row(field);
    }

    private static string?[] Row(TableField field) =>
        [
            field.Title,
            field.TitleEn,
            field.Name,
            Type(field),
            field.Constraints.Required ? "có · yes" : "",
            field.Unit,
            Bound(field.Constraints.Minimum),
            Bound(field.Constraints.Maximum),
            field.Example,
            field.Description,
            field.DescriptionEn,
        ];

    private static string Type(TableField field) =>
        field.Type switch
        {
            FieldType.WholeNumber => "số nguyên · whole number",
            FieldType.Number => "số · number",
            FieldType.Date when field.PrecisionProperty is not null => "ngày, tháng hoặc năm · day, month or year",
            FieldType.Date => "ngày · day",
            FieldType.Flag => "có/không · yes/no",
            FieldType.Year => "năm · year",
            _ => "chữ · text",
        };

    private static string? Bound(JsonElement bound) => bound.ValueKind == JsonValueKind.Undefined ? null : bound.ToString();

    private static string Key(TableSchema table, Func<TableField, string> title) =>
        string.Join(", ", table.PrimaryKey.Select(table.Field).Select(title));
}
