using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Code = CollectiveEconomy.Statistics.Codelists.Code;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Gives a register that an earlier version filled the texts which reference data have since got in the other language.</summary>
internal static class ReferenceTexts
{
    /// <summary>Adds the texts that are missing. A row whose text was changed since keeps what it has: a translation would not be of it.</summary>
    /// <returns>Whether one was added.</returns>
    public static async Task<bool> AddTextsAsync(
        this RegisterContext register,
        ReferenceData reference,
        CancellationToken cancellationToken = default
    )
    {
        await AddAsync(register, reference.Codes, nameof(Code.NoteEn), [nameof(Code.NoteVi)], cancellationToken);
        await AddAsync(register, reference.Indicators, nameof(Indicator.NoteEn), [nameof(Indicator.NoteVi)], cancellationToken);
        await AddAsync(
            register,
            reference.OfficialFigures,
            nameof(OfficialFigure.NoteEn),
            [nameof(OfficialFigure.NoteVi)],
            cancellationToken
        );
        await AddAsync(register, reference.CriteriaSets, nameof(CriteriaSet.NoteEn), [nameof(CriteriaSet.NoteVi)], cancellationToken);
        await AddAsync(register, reference.AreaEvents, nameof(AreaEvent.NoteEn), [nameof(AreaEvent.NoteVi)], cancellationToken);
        await AddAsync(register, reference.AreaEvents, nameof(AreaEvent.LegalBasisEn), [nameof(AreaEvent.LegalBasisVi)], cancellationToken);
        await AddAsync(
            register,
            reference.SourceDocuments,
            nameof(SourceDocument.NoteEn),
            [nameof(SourceDocument.NoteVi)],
            cancellationToken
        );
        await AddAsync(
            register,
            reference.SourceDocuments,
            nameof(SourceDocument.Issuer),
            [nameof(SourceDocument.IssuerNameVi), nameof(SourceDocument.IssuerNameEn)],
            cancellationToken
        );
        var added = await register.SaveChangesAsync(cancellationToken);
        register.ChangeTracker.Clear();
        return added > 0;
    }

    /// <summary>Fills texts that are null in the rows whose <paramref name="original"/> is that of the reference data.</summary>
    private static async Task AddAsync<TRow>(
        RegisterContext register,
        IReadOnlyList<TRow> reference,
        string original,
        IReadOnlyList<string> texts,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var entity = register.Model.FindEntityType(typeof(TRow))!;
        var wanted = reference.Where(row => Value(entity, original, row) is not null).ToDictionary(row => KeyOf(entity, row));
        foreach (var row in await register.Set<TRow>().AsTracking().ToListAsync(cancellationToken))
        {
            if (
                !wanted.TryGetValue(KeyOf(entity, row), out var ours)
                || !Equals(Value(entity, original, row), Value(entity, original, ours))
            )
                continue;
            foreach (var text in texts)
                register.Entry(row).Property(text).CurrentValue ??= Value(entity, text, ours);
        }
    }

    private static object? Value(IEntityType entity, string property, object row) =>
        entity.FindProperty(property)!.GetGetter().GetClrValue(row);

    private static string KeyOf(IEntityType entity, object row) =>
        string.Join('\n', entity.FindPrimaryKey()!.Properties.Select(part => part.GetGetter().GetClrValue(row)));
}
