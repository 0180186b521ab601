using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Tables;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Tests.Register;

/// <summary>What the platform says of its own accord, the register keeps in Vietnamese and in English.</summary>
public sealed class BothLanguagesTests : IDisposable
{
    /// <summary>Long texts that are no sentences of the platform: words of senders, values, addresses and titles.</summary>
    private static readonly string[] AsSent =
    [
        "AuditEntry.NewValue",
        "AuditEntry.OldValue",
        "Certification.Scope",
        "Code.Source",
        "SourceDocument.Url",
        "ValueChainModel.Note",
    ];

    private readonly RegisterContext _register = Registers.OnNoSqlServer();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void A_text_in_one_language_has_its_like_in_the_other()
    {
        var texts = Texts().Select(Name).Where(IsOfALanguage).ToHashSet();
        Assert.All(texts, name => Assert.Contains(name[..^2] + (name.EndsWith("Vi", StringComparison.Ordinal) ? "En" : "Vi"), texts));
        Assert.Contains("Code.NoteVi", texts);
    }

    [Fact]
    public void A_long_text_is_in_a_language_or_as_it_was_sent() =>
        Assert.Equal(
            AsSent,
            Texts()
                .Where(text => text.GetMaxLength() >= Keys.TextLength)
                .Select(Name)
                .Where(name => !IsOfALanguage(name))
                .Order(StringComparer.Ordinal)
        );

    private static bool IsOfALanguage(string name) => name[^2..] is "Vi" or "En";

    private IEnumerable<IProperty> Texts() =>
        _register.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(string));

    private static string Name(IProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";
}
