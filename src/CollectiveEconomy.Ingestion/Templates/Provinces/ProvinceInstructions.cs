namespace CollectiveEconomy.Ingestion.Templates.Provinces;

/// <summary>The sheet of instructions of a province's workbook, in both languages.</summary>
internal static class ProvinceInstructions
{
    /// <summary>Its rows.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Of(ProvinceRegister rows)
    {
        yield return
        [
            $"{rows.Province.NameVi} ({rows.Province.Code}): số liệu năm {rows.Year}",
            $"{rows.Province.NameEn ?? rows.Province.NameVi} ({rows.Province.Code}): data for {rows.Year}",
        ];
        yield return
        [
            "Tệp có số liệu mật của từng tổ chức: chỉ gửi cho người có trách nhiệm.",
            "The file contains confidential data of organisations: send it only to those responsible.",
        ];
        yield return
        [
            "Cột màu xám chỉ để tham khảo (tên, số liệu năm trước), không được nhập vào hệ thống.",
            "Grey columns are for reference only (names, values of the previous year) and are not imported.",
        ];
        yield return
        [
            "Dòng chỉ có khóa (tổ chức, năm …) mà chưa có số liệu được bỏ qua; dòng không cần có thể xóa.",
            "A row that has only its key (organisation, year …) and no data is skipped; rows that are not needed may be deleted.",
        ];
        foreach (var row in InstructionRows.General())
            yield return row;
        foreach (var table in rows.Tables)
        {
            yield return [];
            yield return [table.Schema.Title, table.Schema.TitleEn];
            yield return [table.Schema.Description, table.Schema.DescriptionEn];
            foreach (var row in InstructionRows.Columns(table.Schema))
                yield return row;
        }
    }
}
