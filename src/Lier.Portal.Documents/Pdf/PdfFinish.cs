namespace Lier.Portal.Documents.Pdf;

/// <summary>What Chromium leaves undone for a reader who listens: facts about the document, and repairs of its tags.</summary>
public static class PdfFinish
{
    public static byte[] Finish(byte[] printed, PdfFacts facts, DateTimeOffset madeAt)
    {
        var update = new PdfUpdate(PdfFile.Read(printed));
        var roles = new HashSet<string>();
        foreach (var number in update.File.Numbers)
        {
            if (update.Look(number) is not { } dictionary) continue;
            if (dictionary.Is("/Type", "/StructElem")) roles.Add(dictionary["/S"]?.ToString() ?? "");
            if (dictionary.Is("/Type", "/StructElem") && dictionary.Is("/S", "/LI")) ListBodies.Mend(update, number);
            if (dictionary.Is("/Subtype", "/Link")) LinkWords.Mend(update, number);
            if (dictionary.Is("/Type", "/Page")) PageArtifacts.Mend(update, number);
        }

        var root = DocumentFacts.Write(update, facts, madeAt);
        RoleNames.Write(update, root.Reference("/StructTreeRoot"), roles);
        return update.Write();
    }
}
