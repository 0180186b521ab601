using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Tables;

/// <summary>A contract line by line, as headers, sheets and metadata have it.</summary>
public static class ContractFacts
{
    /// <summary>Access of exact figures.</summary>
    public const string Exact = "EXACT";

    /// <summary>Access of protected figures.</summary>
    public const string Protected = "PROTECTED";

    /// <summary>The lines, those that say most first.</summary>
    public static IEnumerable<ContractFact> Of(DataContract contract)
    {
        var language = contract.Language;
        var origin = contract.Origin;
        yield return Fact("title", "Nội dung", "Title", contract.Title.In(language));
        if (origin.Release is { } release)
        {
            yield return Fact("release", "Đợt công bố", "Release", origin.Name);
            yield return Fact(
                "published_on",
                "Ngày công bố",
                "Published on",
                release.PublishedOn.ToString("O", CultureInfo.InvariantCulture)
            );
        }

        if (origin.Release?.Withdrawal is { } withdrawal)
            yield return Fact("withdrawn", "Đã thu hồi", "Withdrawn", withdrawal.ReasonIn(language));
        if (origin.State is { } state)
            yield return Fact("register_state", "Trạng thái sổ đăng ký", "State of the register", state);
        if (origin.IsSynthetic)
            yield return Fact(
                "synthetic",
                "Số liệu mô phỏng",
                "Synthetic data",
                language.Of("không mô tả tổ chức có thật nào", "they do not describe any real organisation")
            );
        yield return Fact(
            "complete",
            "Đầy đủ",
            "Complete",
            contract.IsComplete ? "true" : string.Create(CultureInfo.InvariantCulture, $"false: {contract.Rows} / {contract.AllRows}")
        );
        yield return Fact("rows", "Số dòng", "Rows", Number(contract.Rows));
        yield return Fact("withheld", "Số liệu giữ kín", "Withheld figures", Number(contract.Withheld));
        yield return Fact("access", "Mức truy cập", "Access", contract.IsExact ? Exact : Protected);
        yield return Fact("language", "Ngôn ngữ", "Language", language.Of("vi", "en"));
        yield return Fact("labels", "Cách ghi mã", "Labels", contract.Labels.ToString().ToLowerInvariant());
        if (contract.Pivot is { } pivot)
            yield return Fact("pivot", "Chiều làm cột", "Pivot", pivot);
        if (contract.First is { } first)
            yield return Fact("first", "Số dòng đầu được hỏi", "First rows asked for", Number(first));
        foreach (var unit in contract.Units)
            yield return Fact($"unit_{unit.Value}", $"Đơn vị {unit.Value}", $"Unit {unit.Value}", unit.NameIn(language));
        foreach (var status in contract.Statuses)
            yield return Fact($"status_{status.Value}", $"Trạng thái {status.Value}", $"Status {status.Value}", status.NameIn(language));
        foreach (var note in contract.Notes)
            yield return Fact($"note_{note.Code}", $"Ghi chú {note.Code}", $"Note {note.Code}", note.Text(language));
        yield return Fact("source", "Nguồn", "Source", "Collective Economy");
        // Dozens of documents may have been used: the package of the release lists them.
        if (origin.Release is not null)
            yield return Fact("sources", "Tài liệu nguồn", "Source documents", $"/releases/{origin.Name}/datapackage.json");
        yield return Fact("licence", "Giấy phép", "Licence", contract.Licence);
        if (contract.Citation is { } citation)
        {
            yield return Fact("citation", "Trích dẫn", "Citation", citation.Text);
            yield return Fact("citation_url", "Địa chỉ trích dẫn", "Citation address", citation.Url);
            yield return Fact("citation_hash", "Mã kiểm tra", "Citation checksum", citation.Hash);
        }

        if (contract.Question is { } question)
            yield return Fact("question", "Câu hỏi", "Question", question);

        ContractFact Fact(string name, string vi, string en, string value) => new(name, language.Of(vi, en), value);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
